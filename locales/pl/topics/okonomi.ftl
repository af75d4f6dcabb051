### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pieniądze: kto może Ci pomóc?
# One or two sentences for the flyer.
summary = Dowiesz się, co możesz zrobić, gdy brakuje Ci pieniędzy, i kto może Ci pomóc, gdy masz długi.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } wyjaśni, jak mieć kontrolę nad swoimi pieniędzmi.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } wyjaśni, kto może Ci pomóc, gdy masz długi. Długi to pieniądze, które trzeba oddać.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat pieniędzy. Dowiesz się, jak mieć kontrolę nad swoimi pieniędzmi. Dowiesz się też, kto może Ci pomóc, gdy masz długi.
