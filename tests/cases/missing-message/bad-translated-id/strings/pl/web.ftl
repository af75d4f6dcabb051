title = Spotkanie o mieszkaniu
place = Miejsce
godzina = Godzina
