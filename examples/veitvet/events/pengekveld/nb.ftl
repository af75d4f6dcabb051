### Open evening about money.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Penger: Hvem kan hjelpe deg?
# One or two sentences for the flyer.
summary = Du får vite hva du kan gjøre når du ikke klarer å betale regningene, og hvem som kan hjelpe deg.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } forteller hva du kan gjøre når du ikke klarer å betale regningene.
# $speaker is the name of the office that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } forteller hvem som kan hjelpe deg når du har gjeld. Gjeld er penger du skylder.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til en åpen kveld om penger. Du får vite hva du kan gjøre når du ikke klarer å betale regningene. Du får også vite hvem som kan hjelpe deg.
