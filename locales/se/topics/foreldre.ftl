### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Váhnemiidda: Go leat mánát Norggas
# One or two sentences for the flyer.
summary = Oaččut deaivat eará váhnemiid ja ságastallat mánáid, skuvlla ja astoáiggi birra. Sáhtát jearrat maid háliidat.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } muitala makkár veahki váhnemat sáhttet oažžut. Veahkki lea nuvttá.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } ságastallá dinguin mánáid, telefovnna ja astoáiggi birra.
# The first paragraph of the letter.
letter-intro = Mii bovdet du váhnemiid rabas eahkedii. Oaččut deaivat eará váhnemiid ja ságastallat mánáid, skuvlla ja astoáiggi birra. Oaččut maiddái diehtit gos váhnemat sáhttet oažžut veahki.
