### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Arbeid: Slik finner du en jobb
# One or two sentences for the flyer.
summary = Du får vite hvordan du søker jobb, og hva du har rett til på jobben.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } forteller hva du har rett til når du har en jobb. De gir gratis juridisk hjelp.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } forteller hvordan du finner ledige jobber og skriver en søknad.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om arbeid. Du får vite hvordan du finner en jobb og skriver en søknad. Du får også vite hva du har rett til på jobben.
