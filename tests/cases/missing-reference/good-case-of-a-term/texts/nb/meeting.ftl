-house = Årvoll Gård
where = Vi møtes i { -house }.
