### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Baro af-noorwiiji: Hel koorso kuu habboon
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa meesha aad af-noorwiijiga ku baran karto, inta ay ku kacayso, iyo meesha aad hadalka ku tababaran karto.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } ayaa kuu sheegaya koorsooyinka af-noorwiijiga ee jira, iyo cidda bilaash ku dhigan karta.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } ayaa kuu sheegaya meesha aad dad kula kulmi karto oo aad ku tababaran karto ku hadalka af-noorwiijiga. Waa bilaash.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan koorsooyinka af-noorwiijiga. Waxaad ogaan doontaa koorsooyinka jira, iyo cidda bilaash ku dhigan karta. Waxaad sidoo kale ogaan doontaa meesha aad ku tababaran karto ku hadalka af-noorwiijiga.
