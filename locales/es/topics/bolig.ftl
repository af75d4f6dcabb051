### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Vivienda: ¿qué derechos tiene?
# One or two sentences for the flyer.
summary = Le explicaremos qué derechos tiene si vive de alquiler y cómo solicitar una vivienda municipal.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } (asociación de inquilinos) explica qué derechos tiene usted si vive de alquiler. Esta organización ayuda a personas que viven de alquiler.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } (oficina municipal de vivienda) explica cómo solicitar una vivienda municipal y cómo solicitar la ayuda para la vivienda (bostøtte). Esta ayuda es dinero para pagar el alquiler.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre vivienda. Le explicaremos qué derechos tiene si vive de alquiler. También le explicaremos cómo solicitar una vivienda municipal.
