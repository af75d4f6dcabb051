### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Electricity: How to lower your bill
# One or two sentences for the flyer.
summary = You will learn how to use less electricity, and what you can do when the bill is too high.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } shows you how to use less electricity at home, and how to read the bill.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } tells you what you can do when you cannot pay a bill.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about electricity and bills. You will learn how to use less electricity. You will also learn what you can do when you cannot pay a bill.
