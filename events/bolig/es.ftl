### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Vivienda: ¿cuáles son sus derechos?
# One or two sentences for the flyer.
summary = Le explicamos qué derechos tiene si vive en una vivienda alquilada y cómo solicitar una vivienda municipal.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } explica qué derechos tiene usted si vive en una vivienda alquilada. Ayuda a las personas que viven en alquiler.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } explica cómo solicitar una vivienda municipal y cómo solicitar la ayuda para la vivienda. La ayuda para la vivienda es dinero para pagar el alquiler.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre vivienda. Le explicaremos qué derechos tiene si vive en una vivienda alquilada. También le explicaremos cómo solicitar una vivienda municipal.
