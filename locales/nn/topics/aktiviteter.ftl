### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Aktivitetar for deg og familien din
# One or two sentences for the flyer.
summary = Du får vite kva du og familien din kan vere med på i bydelen, og kva som er gratis.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } fortel om kurs, trening og møteplassar i bydelen.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } låner ut ski, skøyter og syklar til barn. Det er gratis.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til eit ope møte om aktivitetar i bydelen. Du får vite kva du og familien din kan vere med på. Mykje er gratis.
