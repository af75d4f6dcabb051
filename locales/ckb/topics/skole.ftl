### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = باخچەی منداڵان و قوتابخانە لە نەرویج
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە منداڵەکەت چۆن لە باخچەی منداڵان (barnehage) شوێنی دەست دەکەوێت، چەندی تێدەچێت، و قوتابخانە لە نەرویج چۆنە.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = نووسینگەی { $speaker } باسی ئەوە دەکات کە چۆن داوای شوێن لە باخچەی منداڵان بکەیت، و کێ دەتوانێت پارەی کەمتر بدات.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } باسی ئەوە دەکات کە قوتابخانە لە نەرویج چۆنە، و دەتوانیت چی بکەیت کاتێک منداڵەکە پێویستی بە یارمەتی هەیە.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی باخچەی منداڵان و قوتابخانەوە. بۆت ڕوون دەکەینەوە کە منداڵەکەت چۆن لە باخچەی منداڵان شوێنی دەست دەکەوێت. هەروەها بۆت ڕوون دەکەینەوە کە قوتابخانە لە نەرویج چۆنە.
