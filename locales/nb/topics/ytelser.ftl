### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Penger fra Nav: Hva kan du få?
# One or two sentences for the flyer.
summary = Du får vite hvilke penger du kan få fra Nav, og hvordan du søker.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } forteller hvilke penger du kan få når du er syk, ikke har jobb eller har barn.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } viser hvordan du søker, og hva du må sende med søknaden.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om penger fra Nav. Du får vite hvilke penger du kan få når du er syk, ikke har jobb eller har barn. Du får også vite hvordan du søker.
