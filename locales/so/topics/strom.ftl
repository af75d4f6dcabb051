### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Koronto: Sida biilku u yaraado
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa sida aad koronto ka yar u isticmaasho, iyo waxa aad samayn karto marka biilku aad u badan yahay.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } ayaa ku tusaya sida aad guriga koronto ka yar ugu isticmaasho, iyo sida biilka loo akhriyo.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } ayaa kuu sheegaya waxa aad samayn karto marka aad biil bixin weydo.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan korontada iyo biilasha. Waxaad ogaan doontaa sida aad koronto ka yar u isticmaasho. Waxaad sidoo kale ogaan doontaa waxa aad samayn karto marka aad biil bixin weydo.
