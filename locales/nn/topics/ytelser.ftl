### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pengar frå Nav: Kva kan du få?
# One or two sentences for the flyer.
summary = Du får vite kva pengar du kan få frå Nav, og korleis du søkjer.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } fortel kva pengar du kan få når du er sjuk, ikkje har jobb eller har barn.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } viser korleis du søkjer, og kva du må sende med søknaden.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om pengar frå Nav. Du får vite kva pengar du kan få når du er sjuk, ikkje har jobb eller har barn. Du får også vite korleis du søkjer.
