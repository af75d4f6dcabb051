### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Lær norsk: Finn eit kurs for deg
# One or two sentences for the flyer.
summary = Du får vite kvar du kan lære norsk, kva det kostar, og kvar du kan øve på å snakke.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } fortel kva norskkurs som finst, og kven som kan gå gratis på kurs.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } fortel kvar du kan møte folk og øve på å snakke norsk. Det er gratis.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om norskkurs. Du får vite kva kurs som finst, og kven som kan gå gratis. Du får også vite kvar du kan øve på å snakke norsk.
