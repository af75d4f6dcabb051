### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Skal du flytte? Dette må du vite
# One or two sentences for the flyer.
summary = Du får vite hva du må huske når du flytter, og hvem som kan hjelpe deg.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } forteller hvordan du sier opp leiligheten, og hvordan du får pengene du betalte på forhånd, tilbake.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } forteller hvem du må gi den nye adressen til.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om å flytte. Du får vite hva du må huske når du flytter. Du får også vite hvem som kan hjelpe deg.
