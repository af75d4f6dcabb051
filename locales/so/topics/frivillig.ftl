### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Mutadawac: Dadka caawi, dad cusub baro
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa waxa aad dadka kale u qaban karto meesha aad deggan tahay, iyo sida aad uga qaybgeli karto. Mushahar ma leh.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } ayaa kuu sheegaya waxa ay mutadawiciintu qabtaan. Mutadawac waa qof mushahar la’aan dadka kale u caawiya.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } ayaa kuu sheegaya sida aad uga qaybgeli karto, xitaa haddii af-noorwiijigaagu yar yahay.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan mutadawacnimada. Mutadawac waa qof mushahar la’aan dadka kale u caawiya. Waxaad ogaan doontaa waxa aad ka qaban karto meesha aad deggan tahay, iyo sida aad uga qaybgeli karto.
