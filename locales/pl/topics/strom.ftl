### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Prąd: jak obniżyć rachunek
# One or two sentences for the flyer.
summary = Dowiesz się, jak zużywać mniej prądu i co możesz zrobić, gdy rachunek jest za wysoki.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } pokaże, jak zużywać mniej prądu w domu i jak czytać rachunek.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } wyjaśni, co możesz zrobić, gdy nie masz na rachunki.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat prądu i rachunków. Dowiesz się, jak zużywać mniej prądu. Dowiesz się też, co możesz zrobić, gdy nie masz na rachunki.
