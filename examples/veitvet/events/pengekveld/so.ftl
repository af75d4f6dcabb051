### Open evening about money.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Lacagta: Yaa ku caawin kara?
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa waxa aad samayn karto marka aad biilasha bixin weydo, iyo cidda ku caawin karta.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } ayaa kuu sheegaya waxa aad samayn karto marka aad biilasha bixin weydo.
# $speaker is the name of the office that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } ayaa kuu sheegaya cidda ku caawin karta marka deyn lagugu leeyahay. Deyntu waa lacag aad cid kale siin doonto.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa fiid furan oo ku saabsan lacagta. Waxaad ogaan doontaa waxa aad samayn karto marka aad biilasha bixin weydo. Waxaad sidoo kale ogaan doontaa cidda ku caawin karta.
