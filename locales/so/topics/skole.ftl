### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Xannaanada iyo dugsiga: Waa sidee?
# One or two sentences for the flyer.
summary = Waxaad ogaan doontaa sida ilmahaagu boos uga helo xannaanada carruurta (barnehage), inta ay ku kacayso, iyo sida uu yahay dugsiga Norway.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } ayaa kuu sheegaya sida aad boos uga codsato xannaanada carruurta (barnehage), iyo cidda lacag ka yar bixin karta.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } ayaa kuu sheegaya sida uu yahay dugsiga Norway, iyo waxa aad samayn karto marka ilmuhu caawimo u baahan yahay.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa kulan furan oo ku saabsan xannaanada carruurta (barnehage) iyo dugsiga. Waxaad ogaan doontaa sida ilmahaagu boos uga helo xannaanada. Waxaad sidoo kale ogaan doontaa sida uu yahay dugsiga Norway.
