### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Bersiv “na” bû? Hûn çawa îtiraz dikin?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku mafên we çi ne, û hûn dikarin çi bikin dema hûn bersiveke şaredariyê an ofîsa Nav qebûl nakin.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } ji we re dibêje ku mafên we çi ne dema hûn ji bo alîkariyê serlêdanê dikin.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } (koma alîkariya hiqûqî) nîşanî we dide ku hûn çawa dikarin li dijî bersivekê îtiraz bikin. Îtiraz ev e: Hûn dixwazin ku kesek careke din li bersivê binêre.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê mafên we de. Hûn ê fêr bibin ku hûn dikarin çi bikin dema hûn bersiveke şaredariyê an ofîsa Nav qebûl nakin. Hûn ê her wiha fêr bibin ku kî dikare ji bo îtirazê alîkariya we bike.
