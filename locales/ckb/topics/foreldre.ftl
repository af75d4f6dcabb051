### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = بۆ دایک و باوک: ژیان لەگەڵ منداڵ لە نەرویج
# One or two sentences for the flyer.
summary = دەتوانیت دایک و باوکی تر ببینیت و باسی منداڵ، قوتابخانە و کاتی بەتاڵ بکەیت. دەتوانیت هەموو پرسیارێک بکەیت.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } باسی ئەو یارمەتییە دەکات کە دایک و باوک دەتوانن وەریبگرن. یارمەتییەکە بێبەرامبەرە.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } لەگەڵتان باسی منداڵ، مۆبایل و کاتی بەتاڵ دەکات.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ ئێوارەیەکی کراوە بۆ دایک و باوک. دەتوانیت دایک و باوکی تر ببینیت و باسی منداڵ، قوتابخانە و کاتی بەتاڵ بکەیت. هەروەها بۆت ڕوون دەکەینەوە کە دایک و باوک لە کوێ دەتوانن یارمەتی وەربگرن.
