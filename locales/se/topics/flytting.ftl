### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Áiggutgo fárret? Dán lea buorre diehtit
# One or two sentences for the flyer.
summary = Oaččut diehtit maid galggat muitit go fárret, ja gii sáhttá du veahkehit.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } muitala mo loahpahat láigosoahpamuša, ja mo oaččut ruovttoluotta ruđa maid mákset ovddalgihtii.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } muitala geasa galggat addit ođđa čujuhusa.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii fárrema birra. Oaččut diehtit maid galggat muitit go fárret. Oaččut maiddái diehtit gii sáhttá du veahkehit.
