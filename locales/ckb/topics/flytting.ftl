### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ماڵ دەگوازیتەوە؟ ئەمانە گرنگن
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە کاتێک ماڵ دەگوازیتەوە چی گرنگە لە بیرت بێت، و کێ دەتوانێت یارمەتیت بدات.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } باسی ئەوە دەکات کە چۆن خاوەن خانوو ئاگادار بکەیتەوە کە دەڕۆیت، و چۆن پارەی بارمتەکەت وەربگریتەوە.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } باسی ئەوە دەکات کە ناونیشانە نوێیەکەت دەبێت بدەیت بە کێ.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی ماڵگواستنەوە. بۆت ڕوون دەکەینەوە کە کاتێک ماڵ دەگوازیتەوە چی گرنگە لە بیرت بێت. هەروەها بۆت ڕوون دەکەینەوە کە کێ دەتوانێت یارمەتیت بدات.
