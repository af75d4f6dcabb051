### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Elektrîk: Fatûreya we çawa kêm dibe?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn çawa dikarin elektrîkê kêmtir bi kar bînin, û hûn dikarin çi bikin dema fatûre pir zêde be.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } nîşanî we dide ku hûn çawa dikarin li malê elektrîkê kêmtir bi kar bînin, û çawa dikarin fatûreyê bixwînin.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } ji we re dibêje ku hûn dikarin çi bikin dema hûn nikaribin pereyê fatûreyekê bidin.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê elektrîk û fatûreyan de. Hûn ê fêr bibin ku hûn çawa dikarin elektrîkê kêmtir bi kar bînin. Hûn ê her wiha fêr bibin ku hûn dikarin çi bikin dema hûn nikaribin pereyê fatûreyekê bidin.
