### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Bustad: Kva har du rett til?
# One or two sentences for the flyer.
summary = Du får vite kva du har rett til når du leiger bustad, og korleis du søkjer om bustad frå kommunen.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } fortel kva du har rett til når du leiger bustad. Dei hjelper folk som leiger bustad.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } fortel korleis du søkjer om bustad frå kommunen, og korleis du søkjer om bustøtte. Bustøtte er pengar til husleiga.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om bustad. Du får vite kva du har rett til når du leiger bustad. Du får også vite korleis du søkjer om bustad frå kommunen.
