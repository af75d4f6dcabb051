### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Are you moving? What you need to know
# One or two sentences for the flyer.
summary = You will learn what to remember when you move, and who can help you.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } tells you how to end your rental contract, and how to get back the deposit (money you paid in advance).
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } tells you who needs your new address.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about moving. You will learn what to remember when you move. You will also learn who can help you.
