### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Arbeid: Slik finn du ein jobb
# One or two sentences for the flyer.
summary = Du får vite korleis du søkjer jobb, og kva du har rett til på jobben.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } fortel kva du har rett til når du har ein jobb. Dei gir gratis juridisk hjelp.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } fortel korleis du finn ledige jobbar og skriv ein søknad.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om arbeid. Du får vite korleis du finn ein jobb og skriv ein søknad. Du får også vite kva du har rett til på jobben.
