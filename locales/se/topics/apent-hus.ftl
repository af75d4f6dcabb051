### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Rabas uvssat: Boađe ja jeara
# One or two sentences for the flyer.
summary = Sáhtát deaivat olbmuid geat barget dáppe, ja jearrat dan maid háliidat diehtit.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } muitala mainna mii sáhttit du veahkehit.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } vástida gažaldagaide, ovtta olbmui hávil.
# The first paragraph of the letter.
letter-intro = Mii bovdet du fitnat min luhtte. Uvssat leat rabas. Sáhtát deaivat olbmuid geat barget dáppe, ja jearrat dan maid háliidat diehtit. Oaččut maiddái diehtit mainna mii sáhttit du veahkehit.
