### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ayude de forma voluntaria y conozca gente
# One or two sentences for the flyer.
summary = Le explicaremos qué puede hacer por otras personas donde vive y cómo participar. Es una ayuda voluntaria, sin sueldo.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } explica qué hacen las personas voluntarias. Una persona voluntaria ayuda a los demás sin recibir un sueldo.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } explica cómo participar, aunque usted sepa poco noruego.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre ayuda voluntaria. Una persona voluntaria ayuda a los demás sin recibir un sueldo. Le explicaremos qué puede hacer donde vive y cómo participar.
