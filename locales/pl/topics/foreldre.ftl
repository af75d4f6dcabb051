### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Dla rodziców: życie z dziećmi w Norwegii
# One or two sentences for the flyer.
summary = Możesz poznać innych rodziców i porozmawiać o dzieciach, szkole i czasie wolnym. Możesz pytać o wszystko.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } opowie o pomocy, którą mogą dostać rodzice. Pomoc jest bezpłatna.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } porozmawia z Wami o dzieciach, telefonach i czasie wolnym.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte wieczorne spotkanie dla rodziców. Możesz poznać innych rodziców i porozmawiać o dzieciach, szkole i czasie wolnym. Dowiesz się też, gdzie rodzice mogą dostać pomoc.
