### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Bli frivillig: Hjelp andre
# One or two sentences for the flyer.
summary = Du får vite kva du kan gjere for andre der du bur, og korleis du blir med. Du får ikkje lønn.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } fortel kva frivillige gjer. Ein frivillig hjelper andre utan å få lønn.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } fortel korleis du blir med, også når du kan lite norsk.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om frivillig arbeid. Ein frivillig hjelper andre utan å få lønn. Du får vite kva du kan gjere der du bur, og korleis du blir med.
