### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Hawlo loogu talagalay adiga iyo qoyskaaga
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa waxa aad adiga iyo qoyskaagu kaga qaybgeli kartaan xaafadda, iyo waxa bilaash ah.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } (xarunta xaafadda) ayaa kaaga warramaya koorsooyinka, jimicsiga iyo goobaha lagu kulmo ee xaafadda.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } (meel qalab laga amaahdo) ayaa carruurta amaahisa looxyada iyo kabaha barafka lagu siibto, iyo baaskiillo. Waa bilaash.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan hawlaha xaafadda. Waxaad ogaan doontaa waxa aad adiga iyo qoyskaagu ka qaybgeli kartaan. Wax badan waa bilaash.
