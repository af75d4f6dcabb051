### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Puertas abiertas: venga y pregunte
# One or two sentences for the flyer.
summary = Puede conocer a las personas que trabajan aquí y preguntar lo que quiera saber.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } explica en qué podemos ayudarle.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } responde a las preguntas de cada persona por separado.
# The first paragraph of the letter.
letter-intro = Le invitamos a una jornada de puertas abiertas. Puede conocer a las personas que trabajan aquí y preguntar lo que quiera saber. También le explicaremos en qué podemos ayudarle.
