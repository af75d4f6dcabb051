### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Helse: Kvar får du hjelp?
# One or two sentences for the flyer.
summary = Du får vite kvar du får hjelp når du eller nokon i familien er sjuk, og kva det kostar.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } fortel korleis du får ein fast lege, og når du kan gå til legevakta.
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } fortel kven du kan snakke med når du søv dårleg, er trist eller er redd. Det er gratis.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om helse. Du får vite kvar du får hjelp når du eller nokon i familien er sjuk. Du får også vite kven du kan snakke med når du har det vanskeleg.
