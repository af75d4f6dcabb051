### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ožžotgo biehttaleami? Ná čálát váidaga
# One or two sentences for the flyer.
summary = Oaččut diehtit makkár vuoigatvuođat dus leat, ja maid sáhtát dahkat go it leat ovttaoaivilis gieldda dahje Nav vástádusain.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } muitala makkár vuoigatvuođat dus leat go ozat veahki.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } čájeha mo čálát váidaga. Váidda lea go bivddát ahte muhtun geahčada vástádusa ođđasit.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii du vuoigatvuođaid birra. Oaččut diehtit maid sáhtát dahkat go it leat ovttaoaivilis gieldda dahje Nav vástádusain. Oaččut maiddái diehtit gii sáhttá du veahkehit čállit váidaga.
