### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Dearvvašvuohta: Gos oaččut veahki?
# One or two sentences for the flyer.
summary = Oaččut diehtit gos lea veahkki go don dahje muhtun du bearrašis lea buohcci, ja maid dat máksá.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } muitala mo oaččut fástadoaktára (fastlege), ja goas sáhtát mannat doavttirváktii (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } muitala geainna sáhtát hupmat go oađát heajut, go leat šlundi dahje go balat. Dat lea nuvttá.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii dearvvašvuođa birra. Oaččut diehtit gos lea veahkki go don dahje muhtun du bearrašis lea buohcci. Oaččut maiddái diehtit geainna sáhtát hupmat go dus lea lossat.
