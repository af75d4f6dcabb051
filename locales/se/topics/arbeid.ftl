### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Bargu: Ná gávnnat barggu
# One or two sentences for the flyer.
summary = Oaččut diehtit mo ozat barggu, ja makkár vuoigatvuođat dus leat barggus.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } muitala makkár vuoigatvuođat dus leat go dus lea bargu. Sii addet nuvttá juridihkalaš veahki.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } muitala mo gávnnat rabas virggiid ja mo čálát ohcamuša.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii barggu birra. Oaččut diehtit mo gávnnat barggu ja mo čálát ohcamuša. Oaččut maiddái diehtit makkár vuoigatvuođat dus leat barggus.
