### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Baxçeyê zarokan û dibistan: Çawa ne?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku zarokên we çawa dikarin cihekî li baxçeyê zarokan (barnehage) bistînin, bihayê wê çiqas e, û dibistan li Norwêcê çawa ye.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } ji we re dibêje ku hûn çawa ji bo cihekî li baxçeyê zarokan (barnehage) serlêdanê dikin, û kî dikare kêmtir pere bide.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } ji we re dibêje ku dibistan li Norwêcê çawa ye, û hûn dikarin çi bikin dema zarokê we hewceyî alîkariyê be.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê baxçeyê zarokan û dibistanê de. Hûn ê fêr bibin ku zarokên we çawa dikarin cihekî li baxçeyê zarokan bistînin. Hûn ê her wiha fêr bibin ku dibistan li Norwêcê çawa ye.
