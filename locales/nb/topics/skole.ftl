### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Barnehage og skole: Slik er det
# One or two sentences for the flyer.
summary = Du får vite hvordan barnet ditt får plass i barnehage, hva det koster, og hvordan skolen er i Norge.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } forteller hvordan du søker om plass i barnehage, og hvem som kan betale mindre.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } forteller hvordan skolen er i Norge, og hva du kan gjøre når barnet trenger hjelp.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om barnehage og skole. Du får vite hvordan barnet ditt får plass i barnehage. Du får også vite hvordan skolen er i Norge.
