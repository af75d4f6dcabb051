### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Elrávdnji: Ná rehket unnu
# One or two sentences for the flyer.
summary = Oaččut diehtit mo geavahat unnit elrávnnji, ja maid sáhtát dahkat go rehket lea menddo stuoris.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } čájeha mo geavahat unnit elrávnnji ruovttus, ja mo logat rehkega.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } muitala maid sáhtát dahkat go it nagot máksit rehkega.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii elrávnnji ja rehkegiid birra. Oaččut diehtit mo geavahat unnit elrávnnji. Oaččut maiddái diehtit maid sáhtát dahkat go it nagot máksit rehkega.
