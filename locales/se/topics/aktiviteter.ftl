### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Doaimmat dutnje ja du bearrašii
# One or two sentences for the flyer.
summary = Oaččut diehtit makkár gávpotoasi doaimmaide don ja du bearaš sáhttibehtet searvat, ja mii lea nuvttá.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } muitala gávpotoasi gurssaid, hárjehallama ja deaivvadanbáikkiid birra.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } luoikkaha mánáide sabehiid, skeittáid ja sihkkeliid. Dat lea nuvttá.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii gávpotoasi doaimmaid birra. Oaččut diehtit masa don ja du bearaš sáhttibehtet searvat. Ollu lea nuvttá.
