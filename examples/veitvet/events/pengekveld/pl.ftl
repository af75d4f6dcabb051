### Open evening about money.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pieniądze: kto może Ci pomóc?
# One or two sentences for the flyer.
summary = Dowiesz się, co możesz zrobić, gdy nie masz na rachunki, i kto może Ci pomóc.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } wyjaśni, co możesz zrobić, gdy nie masz na rachunki.
# $speaker is the name of the office that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } wyjaśni, kto może Ci pomóc, gdy masz długi. Długi to pieniądze, które trzeba oddać.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte wieczorne spotkanie na temat pieniędzy. Dowiesz się, co możesz zrobić, gdy nie masz na rachunki. Dowiesz się też, kto może Ci pomóc.
