### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Helse: Hvor får du hjelp?
# One or two sentences for the flyer.
summary = Du får vite hvor du får hjelp når du eller noen i familien er syk, og hva det koster.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } forteller hvordan du får en fast lege, og når du kan gå til legevakta.
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } forteller hvem du kan snakke med når du sover dårlig, er trist eller er redd. Det er gratis.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om helse. Du får vite hvor du får hjelp når du eller noen i familien er syk. Du får også vite hvem du kan snakke med når du har det vanskelig.
