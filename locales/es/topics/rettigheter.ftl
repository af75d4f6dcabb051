### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ¿Le dijeron que no? Cómo reclamar
# One or two sentences for the flyer.
summary = Le explicaremos qué derechos tiene y qué puede hacer si no está de acuerdo con una respuesta del municipio o de Nav.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } explica qué derechos tiene usted cuando solicita ayuda.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } (ayuda jurídica gratuita) muestra cómo presentar una reclamación. Reclamar es pedir que alguien vuelva a mirar la respuesta.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre sus derechos. Le explicaremos qué puede hacer si no está de acuerdo con una respuesta del municipio o de Nav. También le explicaremos quién puede ayudarle a presentar una reclamación.
