### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Salud: ¿dónde puede recibir ayuda?
# One or two sentences for the flyer.
summary = Le explicaremos dónde recibir ayuda cuando usted o alguien de su familia tiene un problema de salud. También le diremos cuánto cuesta.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } explica cómo conseguir un médico de cabecera (fastlege) y cuándo puede ir a urgencias (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } explica con quién puede hablar cuando duerme mal, siente tristeza o tiene miedo. Es gratis.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre salud. Le explicaremos dónde recibir ayuda cuando usted o alguien de su familia tiene un problema de salud. También le explicaremos con quién puede hablar cuando lo está pasando mal.
