### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Fekk du nei? Slik klagar du
# One or two sentences for the flyer.
summary = Du får vite kva du har rett til, og kva du kan gjere når du er ueinig i eit svar frå kommunen eller Nav.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } fortel kva du har rett til når du søkjer om hjelp.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } viser korleis du klagar på eit svar. Å klage er å be om at nokon ser på svaret ein gong til.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om kva du har rett til. Du får vite kva du kan gjere når du er ueinig i eit svar frå kommunen eller Nav. Du får også vite kven som kan hjelpe deg å klage.
