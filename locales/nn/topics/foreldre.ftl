### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = For foreldre: Å ha barn i Noreg
# One or two sentences for the flyer.
summary = Du får møte andre foreldre og snakke om barn, skule og fritid. Du kan spørje om alt.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } fortel om hjelp som foreldre kan få. Hjelpa er gratis.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } snakkar med dykk om barn, mobil og fritid.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til ein open kveld for foreldre. Du får møte andre foreldre og snakke om barn, skule og fritid. Du får også vite kvar foreldre kan få hjelp.
