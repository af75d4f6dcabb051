### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Padres y madres: criar hijos en Noruega
# One or two sentences for the flyer.
summary = Podrá conocer a otros padres y madres y hablar de los hijos, la escuela y el tiempo libre. Puede preguntar lo que quiera.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } explica qué ayuda pueden recibir los padres y las madres. La ayuda es gratuita.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } habla con ustedes sobre los hijos, el móvil y el tiempo libre.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta por la tarde para padres y madres. Podrá conocer a otros padres y madres y hablar de los hijos, la escuela y el tiempo libre. También le explicaremos dónde pueden recibir ayuda los padres y las madres.
