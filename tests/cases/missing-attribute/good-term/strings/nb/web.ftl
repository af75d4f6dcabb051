-office = kontoret
    .gender = neuter
place = Møtet er på { -office }.
