### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Guryaha: Maxaad xaq u leedahay?
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa waxa aad xaq u leedahay markaad guri kiraysato, iyo sida aad guri uga codsato degmada.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } (ururka kiraysteyaasha) ayaa kuu sheegaya waxa aad xaq u leedahay markaad guri kiraysato. Waxay caawiyaan dadka guryaha kiraysta.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } (xafiiska guryaha ee degmada) ayaa kuu sheegaya sida aad guri uga codsato degmada iyo sida aad u codsato kaalmada guriga (bostøtte). Kaalmada guriga waa lacag kaa caawinaysa bixinta kirada.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan guryaha. Waxaad ogaan doontaa waxa aad xaq u leedahay markaad guri kiraysato. Waxaad sidoo kale ogaan doontaa sida aad guri uga codsato degmada.
