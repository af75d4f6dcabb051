### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Lær norsk: Finn et kurs for deg
# One or two sentences for the flyer.
summary = Du får vite hvor du kan lære norsk, hva det koster, og hvor du kan øve på å snakke.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } forteller hvilke norskkurs som finnes, og hvem som kan gå gratis på kurs.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } forteller hvor du kan møte folk og øve på å snakke norsk. Det er gratis.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om norskkurs. Du får vite hvilke kurs som finnes, og hvem som kan gå gratis. Du får også vite hvor du kan øve på å snakke norsk.
