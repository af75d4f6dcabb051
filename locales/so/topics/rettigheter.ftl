### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ma laguu diiday? Sida racfaan loo qaato
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa waxa aad xaq u leedahay, iyo waxa aad samayn karto marka aadan ku raacsanayn jawaabta degmada ama Nav.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } ayaa kuu sheegaya waxa aad xaq u leedahay markaad caawimo codsanayso.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } ayaa ku tusaya sida aad jawaab racfaan uga qaadato. Racfaan waa inaad codsato in jawaabta mar kale la eego.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan waxa aad xaq u leedahay. Waxaad ogaan doontaa waxa aad samayn karto marka aadan ku raacsanayn jawaabta degmada ama Nav. Waxaad sidoo kale ogaan doontaa cidda kaa caawin karta qaadashada racfaanka.
