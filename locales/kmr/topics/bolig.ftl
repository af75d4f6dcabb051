### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Xanî: Mafên we çi ne?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku mafên we çi ne dema hûn xaniyekî bi kirê digirin, û hûn çawa dikarin ji bo xaniyekî serî li şaredariyê bidin.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } (rêxistina kirêdaran) ji we re dibêje ku mafên we çi ne dema hûn xaniyekî bi kirê digirin. Ev rêxistin alîkariyê dide kesên ku bi kirê dijîn.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } (ofîsa xaniyan a şaredariyê) ji we re dibêje ku hûn çawa dikarin ji bo xaniyekî serî li şaredariyê bidin. Ew her wiha dibêje ku hûn çawa ji bo alîkariya kirêyê (bostøtte) serlêdanê dikin. Ev alîkarî pereyê ji bo kirêya xanî ye.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê xaniyan de. Hûn ê fêr bibin ku mafên we çi ne dema hûn xaniyekî bi kirê digirin. Hûn ê her wiha fêr bibin ku hûn çawa dikarin ji bo xaniyekî serî li şaredariyê bidin.
