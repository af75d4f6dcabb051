### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Lacagta Nav bixiso: Maxaad heli kartaa?
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa lacagaha aad Nav ka heli karto, iyo sida loo codsado.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } ayaa kuu sheegaya lacagaha aad heli karto marka aad xanuunsan tahay, aadan shaqo haysan ama aad carruur leedahay.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } ayaa ku tusaya sida loo codsado, iyo waxa ay tahay inaad codsiga la dirto.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan lacagaha Nav bixiso. Waxaad ogaan doontaa lacagaha aad heli karto marka aad xanuunsan tahay, aadan shaqo haysan ama aad carruur leedahay. Waxaad sidoo kale ogaan doontaa sida loo codsado.
