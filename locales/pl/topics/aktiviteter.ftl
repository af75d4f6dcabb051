### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Zajęcia dla Ciebie i Twojej rodziny
# One or two sentences for the flyer.
summary = Dowiesz się, w czym Ty i Twoja rodzina możecie wziąć udział w dzielnicy i co jest bezpłatne.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } (dom sąsiedzki) opowie o kursach, ćwiczeniach i miejscach spotkań w dzielnicy.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } wypożycza dzieciom narty, łyżwy i rowery. Wypożyczenie jest bezpłatne.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat zajęć w dzielnicy. Dowiesz się, w czym Ty i Twoja rodzina możecie wziąć udział. Wiele zajęć jest bezpłatnych.
