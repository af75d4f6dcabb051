### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Tenduristî: Alîkarî li ku heye?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn ji ku alîkariyê distînin dema hûn an kesek ji malbata we nexweş dikeve, û bihayê wê çiqas e.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } ji we re dibêje ku hûn çawa dikarin doktorekî malbatê (fastlege) bistînin. Ew her wiha dibêje ku hûn kengî dikarin biçin legevakt (alîkariya bijîşkî ya bilez).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } ji we re dibêje ku hûn dikarin bi kê re biaxivin dema hûn baş ranazin, xemgîn in an ditirsin. Ev bêpere ye.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê tenduristiyê de. Hûn ê fêr bibin ku hûn ji ku alîkariyê distînin dema hûn an kesek ji malbata we nexweş dikeve. Hûn ê her wiha fêr bibin ku hûn di rojên dijwar de dikarin bi kê re biaxivin.
