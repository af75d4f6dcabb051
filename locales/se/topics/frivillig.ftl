### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Eaktodáhtolaš: Veahket ja oahpásmuva
# One or two sentences for the flyer.
summary = Oaččut diehtit maid sáhtát dahkat earáid ovdii doppe gos orut, ja mo searvvat. It oaččo bálkká.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } muitala maid eaktodáhtolaččat dahket. Eaktodáhtolaš olmmoš veahkeha earáid bálkká haga.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } muitala mo searvvat, maiddái go máhtát unnán dárogiela.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii eaktodáhtolašvuođa birra. Eaktodáhtolaš olmmoš veahkeha earáid bálkká haga. Oaččut diehtit maid sáhtát dahkat doppe gos orut, ja mo searvvat.
