### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ope hus: Kom innom og spør
# One or two sentences for the flyer.
summary = Du kan møte folk som jobbar her, og spørje om det du lurer på.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } fortel kva vi kan hjelpe deg med.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } svarer på spørsmål, éin og éin.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til ope hus. Du kan møte folk som jobbar her, og spørje om det du lurer på. Du får også vite kva vi kan hjelpe deg med.
