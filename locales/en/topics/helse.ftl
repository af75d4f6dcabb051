### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Health: Where can you get help?
# One or two sentences for the flyer.
summary = You will learn where to get help when you or someone in your family is ill, and what it costs.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } tells you how to get a regular doctor (fastlege), and when you can go to the emergency doctor (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } tells you who you can talk to when you sleep badly, are sad or are afraid. It is free of charge.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about health. You will learn where to get help when you or someone in your family is ill. You will also learn who you can talk to when life is hard.
