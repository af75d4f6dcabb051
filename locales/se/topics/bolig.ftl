### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ásodat: Du vuoigatvuođat
# One or two sentences for the flyer.
summary = Oaččut diehtit makkár vuoigatvuođat dus leat go láigohat ásodaga, ja mo ozat gielddalaš ásodaga.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } (láigoássiid searvi) muitala makkár vuoigatvuođat dus leat go láigohat ásodaga. Sii veahkehit olbmuid geat láigohit ásodaga.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } (gieldda ássankantuvra) muitala mo ozat gielddalaš ásodaga, ja mo ozat ássandoarjaga (bostøtte). Ássandoarjja lea ruhta viessoláigui.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii ásodagaid birra. Oaččut diehtit makkár vuoigatvuođat dus leat go láigohat ásodaga. Oaččut maiddái diehtit mo ozat gielddalaš ásodaga.
