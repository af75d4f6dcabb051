### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Open house: Come in and ask
# One or two sentences for the flyer.
summary = You can meet people who work here, and ask them your questions.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } tells you what we can help you with.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } answers questions, one person at a time.
# The first paragraph of the letter.
letter-intro = We invite you to an open house. You can meet people who work here, and ask them your questions. You will also learn what we can help you with.
