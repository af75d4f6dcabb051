### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ma guuraysaa? Waxyaabahan ogow
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa waxa ay tahay inaad xasuusato marka aad guurayso, iyo cidda ku caawin karta.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } ayaa kuu sheegaya sida aad u joojiso kirada guriga, iyo sida aad dib ugu hesho lacagtii aad horay u bixisay.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } ayaa kuu sheegaya cidda ay tahay inaad siiso cinwaankaaga cusub.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan guuritaanka. Waxaad ogaan doontaa waxa ay tahay inaad xasuusato marka aad guurayso. Waxaad sidoo kale ogaan doontaa cidda ku caawin karta.
