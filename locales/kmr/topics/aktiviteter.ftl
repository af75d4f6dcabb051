### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Çalakî ji bo we û malbata we
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku hûn û malbata we dikarin li navçeya bajêr beşdarî çi bibin, û çi bêpere ye.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } (navenda taxê) behsa kurs, werziş û cihên hevdîtinê yên li navçeya bajêr dike.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } skî, pêlavên qeşayê û bisiklêtan bi emanetî dide zarokan. Ev bêpere ye.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê çalakiyên li navçeya bajêr de. Hûn ê fêr bibin ku hûn û malbata we dikarin beşdarî çi bibin. Gelek tişt bêpere ne.
