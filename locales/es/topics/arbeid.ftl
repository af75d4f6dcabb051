### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Trabajo: cómo encontrar empleo
# One or two sentences for the flyer.
summary = Le explicaremos cómo buscar empleo y qué derechos tiene en el trabajo.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } explica qué derechos tiene usted cuando trabaja. Este grupo ofrece ayuda jurídica gratuita.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } (oficina de Nav) explica cómo encontrar ofertas de empleo y cómo escribir una solicitud.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre trabajo. Le explicaremos cómo encontrar empleo y escribir una solicitud. También le explicaremos qué derechos tiene en el trabajo.
