### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Aktiviteter for deg og familien din
# One or two sentences for the flyer.
summary = Du får vite hva du og familien din kan være med på i bydelen, og hva som er gratis.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } forteller om kurs, trening og møteplasser i bydelen.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } låner ut ski, skøyter og sykler til barn. Det er gratis.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om aktiviteter i bydelen. Du får vite hva du og familien din kan være med på. Mye er gratis.
