### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Shaqo: Sida aad ku heli karto
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa sida aad shaqo u codsato, iyo waxa aad xaq ugu leedahay goobta shaqada.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } (koox bixisa caawimo sharci) ayaa kuu sheegaya waxa aad xaq u leedahay markaad shaqo haysato. Caawimadoodu waa bilaash.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } (xarunta shaqada) ayaa kuu sheegaya sida aad u raadiso shaqooyinka bannaan iyo sida aad u qorto codsi shaqo.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan shaqada. Waxaad ogaan doontaa sida aad shaqo ku heli karto iyo sida aad u qorto codsi shaqo. Waxaad sidoo kale ogaan doontaa waxa aad xaq ugu leedahay goobta shaqada.
