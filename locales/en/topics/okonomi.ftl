### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Money: Who can help you?
# One or two sentences for the flyer.
summary = You will learn what you can do when you do not have enough money, and who can help you with debt.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } tells you how to keep track of your money.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } tells you who can help you when you have debt. Debt is money that you owe.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about money. You will learn how to keep track of your money. You will also learn who can help you when you have debt.
