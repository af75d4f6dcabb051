### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Åpent hus: Kom innom og spør
# One or two sentences for the flyer.
summary = Du kan møte folk som jobber her, og spørre om det du lurer på.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } forteller hva vi kan hjelpe deg med.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } svarer på spørsmål, én og én.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til åpent hus. Du kan møte folk som jobber her, og spørre om det du lurer på. Du får også vite hva vi kan hjelpe deg med.
