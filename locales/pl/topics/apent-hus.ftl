### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Dzień otwarty: przyjdź i zapytaj
# One or two sentences for the flyer.
summary = Możesz poznać ludzi, którzy tu pracują, i zapytać o to, co chcesz wiedzieć.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } opowie, w czym możemy Ci pomóc.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } odpowie na pytania każdej osoby z osobna.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na dzień otwarty. Możesz poznać ludzi, którzy tu pracują, i zapytać o to, co chcesz wiedzieć. Dowiesz się też, w czym możemy Ci pomóc.
