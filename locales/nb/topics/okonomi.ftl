### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Penger: Hvem kan hjelpe deg?
# One or two sentences for the flyer.
summary = Du får vite hva du kan gjøre når pengene ikke strekker til, og hvem som kan hjelpe deg med gjeld.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } forteller hvordan du får oversikt over pengene dine.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } forteller hvem som kan hjelpe deg når du har gjeld. Gjeld er penger du skylder.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om penger. Du får vite hvordan du får oversikt over pengene dine. Du får også vite hvem som kan hjelpe deg når du har gjeld.
