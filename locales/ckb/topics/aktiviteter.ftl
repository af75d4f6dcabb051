### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = چالاکی بۆ تۆ و خێزانەکەت
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە لە ناوچەی شار تۆ و خێزانەکەت دەتوانن بەشداریی چی بکەن، و چی بێبەرامبەرە.
# $speaker is the name of the community centre.
programme-community-centre = ناوەندی گەڕەک ({ $speaker }) باسی خول، وەرزش و شوێنی یەکتربینین لە ناوچەی شار دەکات.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = ڕێکخراوی { $speaker } سکی، پێڵاوی خلیسکان لەسەر سەهۆڵ و پاسکیل بە ئەمانەت دەدات بە منداڵان. ئەمە بێبەرامبەرە.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی چالاکی لە ناوچەی شار. بۆت ڕوون دەکەینەوە کە تۆ و خێزانەکەت دەتوانن بەشداریی چی بکەن. زۆر شت بێبەرامبەرە.
