### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Electricidad: cómo bajar la factura
# One or two sentences for the flyer.
summary = Le explicaremos cómo gastar menos electricidad y qué puede hacer cuando la factura es demasiado alta.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } le muestra cómo gastar menos electricidad en casa y cómo leer la factura.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } explica qué puede hacer cuando no puede pagar una factura.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre electricidad y facturas. Le explicaremos cómo gastar menos electricidad. También le explicaremos qué puede hacer cuando no puede pagar una factura.
