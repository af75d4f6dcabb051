### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Kar: Hûn çawa dikarin kar bibînin?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn çawa dikarin ji bo karekî serlêdanê bikin, û mafên we li cihê kar çi ne.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } (koma alîkariya hiqûqî) ji we re dibêje ku mafên we çi ne dema hûn dixebitin. Ev kom alîkariya hiqûqî ya bêpere dide.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } (ofîsa kar) ji we re dibêje ku hûn çawa dikarin karên vala bibînin û serlêdana kar binivîsin.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê kar de. Hûn ê fêr bibin ku hûn çawa dikarin karekî bibînin û serlêdana kar binivîsin. Hûn ê her wiha fêr bibin ku mafên we li cihê kar çi ne.
