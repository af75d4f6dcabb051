### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Xanî: Mafên we çi ne?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku dema hûn xaniyekî bi kirê digirin mafên we çi ne, û hûn çawa dikarin ji şaredariyê xanî bixwazin.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } ji we re dibêje ku dema hûn xaniyekî bi kirê digirin mafên we çi ne. Ew alîkariya kesên ku di xaniyên bi kirê de dijîn dike.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } ji we re dibêje ku hûn çawa dikarin ji şaredariyê xanî bixwazin û çawa dikarin alîkariya xanî bixwazin. Alîkariya xanî pereyê ji bo kirêya xanî ye.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî li ser mijara xanî. Hûn ê fêr bibin ku dema hûn xaniyekî bi kirê digirin mafên we çi ne. Hûn ê her wiha fêr bibin ku hûn çawa dikarin ji şaredariyê xanî bixwazin.
