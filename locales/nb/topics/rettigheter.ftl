### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Fikk du nei? Slik klager du
# One or two sentences for the flyer.
summary = Du får vite hva du har rett til, og hva du kan gjøre når du er uenig i et svar fra kommunen eller Nav.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } forteller hva du har rett til når du søker om hjelp.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } viser hvordan du klager på et svar. Å klage er å be om at noen ser på svaret en gang til.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om hva du har rett til. Du får vite hva du kan gjøre når du er uenig i et svar fra kommunen eller Nav. Du får også vite hvem som kan hjelpe deg å klage.
