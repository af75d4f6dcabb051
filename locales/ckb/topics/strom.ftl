### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کارەبا: چۆن پارەی کەمتر بدەیت؟
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە چۆن کارەبای کەمتر بەکاربهێنیت، و دەتوانیت چی بکەیت کاتێک پارەی پسووڵەکە زۆرە.
# $speaker is the name of the organisation that speaks.
programme-save = ڕێکخراوی { $speaker } نیشانت دەدات کە چۆن لە ماڵەوە کارەبای کەمتر بەکاربهێنیت، و چۆن پسووڵەکە بخوێنیتەوە.
# $speaker is the name of the office that speaks.
programme-bills = نووسینگەی { $speaker } باسی ئەوە دەکات کە دەتوانیت چی بکەیت کاتێک ناتوانیت پارەی پسووڵەیەک بدەیت.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی کارەبا و پسووڵەکانەوە. بۆت ڕوون دەکەینەوە کە چۆن کارەبای کەمتر بەکاربهێنیت. هەروەها بۆت ڕوون دەکەینەوە کە دەتوانیت چی بکەیت کاتێک ناتوانیت پارەی پسووڵەیەک بدەیت.
