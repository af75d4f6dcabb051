### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Strøm: Slik blir regningen mindre
# One or two sentences for the flyer.
summary = Du får vite hvordan du bruker mindre strøm, og hva du kan gjøre når regningen er for stor.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } viser hvordan du bruker mindre strøm hjemme, og hvordan du leser regningen.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } forteller hva du kan gjøre når du ikke klarer å betale en regning.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om strøm og regninger. Du får vite hvordan du bruker mindre strøm. Du får også vite hva du kan gjøre når du ikke klarer å betale en regning.
