### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Mánáidgárdi ja skuvla: Ná dat lea
# One or two sentences for the flyer.
summary = Oaččut diehtit mo du mánná oažžu saji mánáidgárddis, maid dat máksá, ja makkár skuvla lea Norggas.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } muitala mo ozat saji mánáidgárddis, ja geat sáhttet máksit unnit.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } muitala makkár skuvla lea Norggas, ja maid sáhtát dahkat go mánná dárbbaša veahki.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii mánáidgárddi ja skuvlla birra. Oaččut diehtit mo du mánná oažžu saji mánáidgárddis. Oaččut maiddái diehtit makkár skuvla lea Norggas.
