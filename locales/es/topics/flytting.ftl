### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ¿Se va a mudar? Lo que conviene saber
# One or two sentences for the flyer.
summary = Le explicaremos qué hay que tener en cuenta al mudarse y quién puede ayudarle.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } explica cómo terminar el contrato de alquiler y cómo recuperar la fianza (el dinero que pagó por adelantado).
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } explica a quién tiene que dar su nueva dirección.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre mudanzas. Le explicaremos qué hay que tener en cuenta al mudarse. También le explicaremos quién puede ayudarle.
