### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Dinero de Nav: ¿qué puede recibir?
# One or two sentences for the flyer.
summary = Le explicaremos qué dinero puede recibir de Nav y cómo solicitarlo.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } explica qué dinero puede recibir si tiene una enfermedad, si no tiene trabajo o si tiene hijos.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } le muestra cómo solicitarlo y qué tiene que enviar con la solicitud.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre el dinero de Nav. Le explicaremos qué dinero puede recibir si tiene una enfermedad, si no tiene trabajo o si tiene hijos. También le explicaremos cómo solicitarlo.
