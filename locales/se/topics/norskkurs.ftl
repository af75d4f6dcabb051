### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Oahpa dárogiela: Gávnna gurssa alccesat
# One or two sentences for the flyer.
summary = Oaččut diehtit gos sáhtát oahppat dárogiela, maid dat máksá, ja gos sáhtát hárjehallat hupmat.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } muitala makkár dárogielgurssat gávdnojit, ja geat besset gursii nuvttá.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } muitala gos sáhtát deaivat olbmuid ja hárjehallat hupmat dárogiela. Dat lea nuvttá.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii dárogielgurssaid birra. Oaččut diehtit makkár gurssat gávdnojit, ja geat besset gursii nuvttá. Oaččut maiddái diehtit gos sáhtát hárjehallat hupmat dárogiela.
