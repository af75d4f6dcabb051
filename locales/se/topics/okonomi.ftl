### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ruhta: Gii sáhttá du veahkehit?
# One or two sentences for the flyer.
summary = Oaččut diehtit maid sáhtát dahkat go dus ii leat doarvái ruhta, ja gii sáhttá du veahkehit vealggiin.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } muitala mo oaččut bajilgova iežat ruđain.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } muitala gii sáhttá du veahkehit go dus lea vealgi. Vealgi lea ruhta maid galggat máksit earáide.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii ruđa birra. Oaččut diehtit mo oaččut bajilgova iežat ruđain. Oaččut maiddái diehtit gii sáhttá du veahkehit go dus lea vealgi.
