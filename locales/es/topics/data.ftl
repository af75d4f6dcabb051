### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ordenador, móvil y BankID: le ayudamos
# One or two sentences for the flyer.
summary = Le ayudaremos con el móvil y el ordenador y le explicaremos cómo obtener BankID.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } explica cómo obtener BankID. Con BankID usted demuestra quién es en internet.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } le ayuda con su móvil. Si quiere, tráigalo.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre informática y BankID. Le explicaremos cómo obtener BankID. También le ayudaremos con su móvil.
