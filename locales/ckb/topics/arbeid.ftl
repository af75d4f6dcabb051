### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کار: چۆن دەتوانیت کار بدۆزیتەوە؟
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە چۆن داوای کار بکەیت، و لە کارەکەتدا مافەکانت چین.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = ڕێکخراوی { $speaker } باسی مافەکانت دەکات کاتێک کارت هەیە. ئەم ڕێکخراوە یارمەتیی یاسایی بێبەرامبەر دەدات.
# $speaker is the name of an office at Nav.
programme-job-centre = نووسینگەی کار ({ $speaker }) باسی ئەوە دەکات کە چۆن هەلی کار بدۆزیتەوە و داواکاری بۆ کار بنووسیت.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی کارەوە. بۆت ڕوون دەکەینەوە کە چۆن کار بدۆزیتەوە و داواکاری بنووسیت. هەروەها بۆت ڕوون دەکەینەوە کە لە کارەکەتدا مافەکانت چین.
