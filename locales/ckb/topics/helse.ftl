### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = تەندروستی: لە کوێ یارمەتی وەردەگریت؟
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە ئەگەر تۆ یان کەسێک لە خێزانەکەت نەخۆش بێت، لە کوێ یارمەتی وەردەگریت، و چەندی تێدەچێت.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } باسی ئەوە دەکات کە چۆن پزیشکێکی هەمیشەیی (fastlege) وەربگریت، و کەی دەتوانیت بچیتە نۆرینگەی فریاکەوتن (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } باسی ئەوە دەکات کە لەگەڵ کێ دەتوانیت قسە بکەیت کاتێک باش ناخەویت، خەمباریت یان دەترسیت. ئەمە بێبەرامبەرە.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی تەندروستییەوە. بۆت ڕوون دەکەینەوە کە ئەگەر تۆ یان کەسێک لە خێزانەکەت نەخۆش بێت، لە کوێ یارمەتی وەردەگریت. هەروەها بۆت ڕوون دەکەینەوە کە لە کاتی سەختدا لەگەڵ کێ دەتوانیت قسە بکەیت.
