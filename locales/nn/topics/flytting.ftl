### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Skal du flytte? Dette må du vite
# One or two sentences for the flyer.
summary = Du får vite kva du må hugse når du flyttar, og kven som kan hjelpe deg.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } fortel korleis du seier opp leilegheita, og korleis du får pengane du betalte på førehand, tilbake.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } fortel kven du må gi den nye adressa til.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om å flytte. Du får vite kva du må hugse når du flyttar. Du får også vite kven som kan hjelpe deg.
