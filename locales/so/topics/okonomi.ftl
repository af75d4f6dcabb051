### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Lacagta: Yaa ku caawin kara?
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa waxa aad samayn karto marka lacagtu kugu filnaan weydo, iyo cidda kaa caawin karta deynta.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } ayaa kuu sheegaya sida aad ula socon karto lacagta kuu soo gasha iyo tan kaa baxda.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } ayaa kuu sheegaya cidda ku caawin karta marka deyn lagugu leeyahay. Deyntu waa lacag aad cid kale siin doonto.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan lacagta. Waxaad ogaan doontaa sida aad ula socon karto lacagta kuu soo gasha iyo tan kaa baxda. Waxaad sidoo kale ogaan doontaa cidda ku caawin karta marka deyn lagugu leeyahay.
