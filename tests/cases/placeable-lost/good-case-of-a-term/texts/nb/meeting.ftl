-house = Biblioteket
where = Vi møtes i { -house }.
