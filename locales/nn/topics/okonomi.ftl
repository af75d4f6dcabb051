### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pengar: Kven kan hjelpe deg?
# One or two sentences for the flyer.
summary = Du får vite kva du kan gjere når pengane ikkje strekk til, og kven som kan hjelpe deg med gjeld.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } fortel korleis du får oversikt over pengane dine.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } fortel kven som kan hjelpe deg når du har gjeld. Gjeld er pengar du skuldar.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om pengar. Du får vite korleis du får oversikt over pengane dine. Du får også vite kven som kan hjelpe deg når du har gjeld.
