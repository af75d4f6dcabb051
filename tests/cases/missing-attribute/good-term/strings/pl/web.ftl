-office = biuro
place = Spotkanie jest w { -office }.
