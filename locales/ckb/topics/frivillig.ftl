### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = خۆبەخش: یارمەتیی خەڵک بدە، خەڵک بناسە
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە لە گەڕەکەکەتدا دەتوانیت چی بۆ خەڵک بکەیت، و چۆن بەشداری بکەیت. مووچە وەرناگریت.
# $speaker is the name of the organisation that speaks.
programme-volunteers = ڕێکخراوی { $speaker } باسی ئەوە دەکات کە خۆبەخشان چی دەکەن. خۆبەخش بەبێ مووچە یارمەتیی خەڵک دەدات.
# $speaker is the name of the organisation that speaks.
programme-join = ڕێکخراوی { $speaker } باسی ئەوە دەکات کە چۆن دەتوانیت بەشداری بکەیت، تەنانەت ئەگەر تەنیا کەمێک نەرویجی بزانیت.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی خۆبەخشییەوە. خۆبەخش بەبێ مووچە یارمەتیی خەڵک دەدات. بۆت ڕوون دەکەینەوە کە لە گەڕەکەکەتدا دەتوانیت چی بکەیت، و چۆن بەشداری بکەیت.
