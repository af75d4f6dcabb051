### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Caafimaad: Xaggee caawimo ka helaysaa?
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa meesha aad caawimo ka helayso marka adiga ama qof qoyskaaga ka mid ah uu xanuunsado, iyo inta ay ku kacayso.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } ayaa kuu sheegaya sida aad ku heli karto dhakhtar joogto ah (fastlege), iyo goorta aad tegi karto xarunta caafimaadka degdegga ah (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } ayaa kuu sheegaya cidda aad la hadli karto marka aad si fiican u seexan weydo, aad murugaysan tahay ama aad baqayso. Waa bilaash.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan caafimaadka. Waxaad ogaan doontaa meesha aad caawimo ka helayso marka adiga ama qof qoyskaaga ka mid ah uu xanuunsado. Waxaad sidoo kale ogaan doontaa cidda aad la hadli karto marka ay xaaladdu kugu adag tahay.
