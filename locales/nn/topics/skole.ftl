### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Barnehage og skule: Slik er det
# One or two sentences for the flyer.
summary = Du får vite korleis barnet ditt får plass i barnehage, kva det kostar, og korleis skulen er i Noreg.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } fortel korleis du søkjer om plass i barnehage, og kven som kan betale mindre.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } fortel korleis skulen er i Noreg, og kva du kan gjere når barnet treng hjelp.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om barnehage og skule. Du får vite korleis barnet ditt får plass i barnehage. Du får også vite korleis skulen er i Noreg.
