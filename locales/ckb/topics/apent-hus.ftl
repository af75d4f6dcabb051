### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = دەرگامان کراوەیە: وەرە و بپرسە
# One or two sentences for the flyer.
summary = دەتوانیت ئەو کەسانە ببینیت کە لێرە کار دەکەن، و هەر پرسیارێکت هەبێت لێیان بکەیت.
# $speaker is the name of the office that shows what it does.
programme-meet = نووسینگەی { $speaker } باسی ئەوە دەکات کە لە چیدا دەتوانین یارمەتیت بدەین.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } بە جیا وەڵامی پرسیارەکانی هەر کەسێک دەداتەوە.
# The first paragraph of the letter.
letter-intro = دەرگامان کراوەیە و بانگهێشتت دەکەین. دەتوانیت ئەو کەسانە ببینیت کە لێرە کار دەکەن، و هەر پرسیارێکت هەبێت لێیان بکەیت. هەروەها بۆت ڕوون دەکەینەوە کە لە چیدا دەتوانین یارمەتیت بدەین.
