### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Jardín de infancia y escuela: así son
# One or two sentences for the flyer.
summary = Le explicaremos cómo conseguir plaza para su hijo o hija en un jardín de infancia, cuánto cuesta y cómo es la escuela en Noruega.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } explica cómo solicitar plaza en un jardín de infancia (barnehage) y quién puede pagar menos.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } explica cómo es la escuela en Noruega y qué puede hacer cuando su hijo o hija necesita ayuda.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre el jardín de infancia y la escuela. Le explicaremos cómo conseguir plaza para su hijo o hija en un jardín de infancia. También le explicaremos cómo es la escuela en Noruega.
