### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ruhta Navas: Maid sáhtát oažžut?
# One or two sentences for the flyer.
summary = Oaččut diehtit makkár ruđa sáhtát oažžut Navas, ja mo ozat.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } muitala makkár ruđa sáhtát oažžut go leat buohcci, go dus ii leat bargu dahje go dus leat mánát.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } čájeha mo ozat, ja maid galggat sáddet ohcamuša mielde.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii Nav ruđaid birra. Oaččut diehtit makkár ruđa sáhtát oažžut go leat buohcci, go dus ii leat bargu dahje go dus leat mánát. Oaččut maiddái diehtit mo ozat.
