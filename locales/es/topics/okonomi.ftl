### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Dinero: ¿quién puede ayudarle?
# One or two sentences for the flyer.
summary = Le explicaremos qué puede hacer cuando no le alcanza el dinero y quién puede ayudarle con las deudas.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } explica cómo llevar el control de su dinero.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } explica quién puede ayudarle si tiene deudas. Una deuda es dinero que usted debe.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre dinero. Le explicaremos cómo llevar el control de su dinero. También le explicaremos quién puede ayudarle si tiene deudas.
