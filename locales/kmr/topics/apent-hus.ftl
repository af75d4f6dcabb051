### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Roja deriyên vekirî: Werin û bipirsin
# One or two sentences for the flyer.
summary = Hûn dikarin kesên ku li vir dixebitin nas bikin, û pirsên xwe ji wan bikin.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } ji we re dibêje ku em dikarin di çi de alîkariya we bikin.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } bi her kesî re bi tenê diaxive û bersiva pirsan dide.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin roja deriyên vekirî. Hûn dikarin kesên ku li vir dixebitin nas bikin, û pirsên xwe ji wan bikin. Hûn ê her wiha fêr bibin ku em dikarin di çi de alîkariya we bikin.
