### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Przedszkole i szkoła: jak to działa
# One or two sentences for the flyer.
summary = Dowiesz się, jak dziecko może dostać miejsce w przedszkolu, ile to kosztuje i jak wygląda szkoła w Norwegii.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } wyjaśni, jak złożyć wniosek o miejsce w przedszkolu (barnehage) i kto może płacić mniej.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } wyjaśni, jak wygląda szkoła w Norwegii i co możesz zrobić, gdy dziecko potrzebuje pomocy.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat przedszkola i szkoły. Dowiesz się, jak dziecko może dostać miejsce w przedszkolu. Dowiesz się też, jak wygląda szkoła w Norwegii.
