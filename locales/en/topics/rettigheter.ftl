### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Was the answer no? How to appeal
# One or two sentences for the flyer.
summary = You will learn what your rights are, and what you can do when you disagree with an answer from the municipality or Nav.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } tells you what your rights are when you apply for help.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } (free legal help) shows you how to appeal against an answer. To appeal is to ask someone to look at the answer again.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about your rights. You will learn what you can do when you disagree with an answer from the municipality or Nav. You will also learn who can help you to appeal.
