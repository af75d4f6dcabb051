### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = داواکەت ڕەت کرایەوە؟ ناڕەزایی دەرببڕە
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە مافەکانت چین، و دەتوانیت چی بکەیت کاتێک بە وەڵامی شارەوانی یان Nav ڕازی نیت.
# $speaker is the name of the organisation that speaks.
programme-rights = ڕێکخراوی { $speaker } باسی مافەکانت دەکات کاتێک داوای یارمەتی دەکەیت.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = ڕێکخراوی { $speaker } نیشانت دەدات کە چۆن ناڕەزایی لە وەڵامێک دەرببڕیت. ناڕەزایی واتە داوا بکەیت کە جارێکی تر سەیری وەڵامەکە بکەن.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی مافەکانتەوە. بۆت ڕوون دەکەینەوە کە دەتوانیت چی بکەیت کاتێک بە وەڵامی شارەوانی یان Nav ڕازی نیت. هەروەها بۆت ڕوون دەکەینەوە کە کێ دەتوانێت یارمەتیت بدات لە ناڕەزایی دەربڕیندا.
