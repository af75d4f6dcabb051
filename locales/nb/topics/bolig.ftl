### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Bolig: Hva har du rett til?
# One or two sentences for the flyer.
summary = Du får vite hva du har rett til når du leier bolig, og hvordan du søker om bolig fra kommunen.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } forteller hva du har rett til når du leier bolig. De hjelper folk som leier bolig.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } forteller hvordan du søker om bolig fra kommunen, og hvordan du søker om bostøtte. Bostøtte er penger til husleia.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om bolig. Du får vite hva du har rett til når du leier bolig. Du får også vite hvordan du søker om bolig fra kommunen.
