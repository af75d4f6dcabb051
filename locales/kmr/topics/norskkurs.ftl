### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Hînî norwecî bibin: Kurseke ji bo we
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn li ku dikarin hînî norwecî bibin, bihayê wê çiqas e, û hûn li ku dikarin axaftinê pratîk bikin.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } ji we re dibêje ku kîjan kursên norwecî hene, û kî dikare bêpere biçe kursê.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } ji we re dibêje ku hûn li ku dikarin mirovan nas bikin û axaftina norwecî pratîk bikin. Ev bêpere ye.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê kursên norwecî de. Hûn ê fêr bibin ku kîjan kurs hene, û kî dikare bêpere biçe kursê. Hûn ê her wiha fêr bibin ku hûn li ku dikarin axaftina norwecî pratîk bikin.
