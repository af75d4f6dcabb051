### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Actividades para usted y su familia
# One or two sentences for the flyer.
summary = Le explicaremos en qué pueden participar usted y su familia en el distrito y qué es gratis.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } (centro comunitario) habla de cursos, ejercicio y lugares de encuentro en el distrito.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } presta esquís, patines de hielo y bicicletas a niños y niñas. Es gratis.
# The first paragraph of the letter.
letter-intro = Le invitamos a una reunión abierta sobre actividades en el distrito. Le explicaremos en qué pueden participar usted y su familia. Muchas actividades son gratis.
