### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Bli frivillig: Hjelp andre
# One or two sentences for the flyer.
summary = Du får vite hva du kan gjøre for andre der du bor, og hvordan du blir med. Du får ikke lønn.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } forteller hva frivillige gjør. En frivillig hjelper andre uten å få lønn.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } forteller hvordan du blir med, også når du kan lite norsk.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om frivillig arbeid. En frivillig hjelper andre uten å få lønn. Du får vite hva du kan gjøre der du bor, og hvordan du blir med.
