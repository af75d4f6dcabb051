### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Waalidka: Carruur ku korinta Norway
# One or two sentences for the flyer.
summary = Waxaad la kulmi doontaa waalidiin kale, waxaadna ka wada sheekaysan doontaan carruurta, dugsiga iyo wakhtiga firaaqada. Wax walba waad weydiin kartaa.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } ayaa kuu sheegaya caawimada ay waalidku heli karaan. Caawimadu waa bilaash.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } ayaa idinkala hadlaya carruurta, mobilka iyo wakhtiga firaaqada.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa fiid furan oo loogu talagalay waalidka. Waxaad la kulmi doontaa waalidiin kale, waxaadna ka wada sheekaysan doontaan carruurta, dugsiga iyo wakhtiga firaaqada. Waxaad sidoo kale ogaan doontaa meesha ay waalidku caawimo ka heli karaan.
