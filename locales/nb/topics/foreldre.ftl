### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = For foreldre: Å ha barn i Norge
# One or two sentences for the flyer.
summary = Du får møte andre foreldre og snakke om barn, skole og fritid. Du kan spørre om alt.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } forteller om hjelp som foreldre kan få. Hjelpen er gratis.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } snakker med dere om barn, mobil og fritid.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til en åpen kveld for foreldre. Du får møte andre foreldre og snakke om barn, skole og fritid. Du får også vite hvor foreldre kan få hjelp.
