### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = پارەی Nav: چی دەتوانیت وەربگریت؟
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە چ پارەیەک دەتوانیت لە Nav وەربگریت، و چۆن داواکاری پێشکەش بکەیت.
# $speaker is the name of the office that speaks.
programme-benefits = نووسینگەی { $speaker } باسی ئەوە دەکات کە چ پارەیەک دەتوانیت وەربگریت کاتێک نەخۆشیت، کارت نییە یان منداڵت هەیە.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = نووسینگەی { $speaker } نیشانت دەدات کە چۆن داواکاری پێشکەش بکەیت، و دەبێت چی لەگەڵ داواکارییەکە بنێریت.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی پارەی Nav. بۆت ڕوون دەکەینەوە کە چ پارەیەک دەتوانیت وەربگریت کاتێک نەخۆشیت، کارت نییە یان منداڵت هەیە. هەروەها بۆت ڕوون دەکەینەوە کە چۆن داواکاری پێشکەش بکەیت.
