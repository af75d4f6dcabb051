### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Straum: Slik blir rekninga mindre
# One or two sentences for the flyer.
summary = Du får vite korleis du bruker mindre straum, og kva du kan gjere når rekninga er for stor.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } viser korleis du bruker mindre straum heime, og korleis du les rekninga.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } fortel kva du kan gjere når du ikkje klarer å betale ei rekning.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om straum og rekningar. Du får vite korleis du bruker mindre straum. Du får også vite kva du kan gjere når du ikkje klarer å betale ei rekning.
