### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Kombiyuutar iyo BankID: Hel caawimo
# One or two sentences for the flyer.
summary = Waxaan kaa caawinaynaa mobilka iyo kombiyuutarka, waxaadna ogaan doontaa sida aad ku heli karto BankID.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } ayaa kuu sheegaya sida aad ku heli karto BankID. BankID waxaad internetka ku muujinaysaa cidda aad tahay.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } ayaa kaa caawinaya mobilkaaga. Waa fiican tahay haddii aad soo qaadato.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan kombiyuutarka iyo BankID. Waxaad ogaan doontaa sida aad ku heli karto BankID. Waxaan sidoo kale kaa caawinaynaa mobilkaaga.
