### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = خانوو: مافەکانت چین؟
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە کاتێک خانوو بە کرێ دەگریت چ مافێکت هەیە، و چۆن داوای خانوو لە شارەوانی دەکەیت.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } باسی مافەکانت دەکات کاتێک خانوو بە کرێ دەگریت. ئەوان یارمەتیی کرێچییان دەدەن.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } باسی ئەوە دەکات کە چۆن داوای خانوو لە شارەوانی دەکەیت و چۆن داوای یارمەتیی نیشتەجێبوون دەکەیت. یارمەتیی نیشتەجێبوون پارەیە بۆ کرێی خانوو.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی خانووەوە. بۆت ڕوون دەکەینەوە کە کاتێک خانوو بە کرێ دەگریت چ مافێکت هەیە. هەروەها بۆت ڕوون دەکەینەوە کە چۆن داوای خانوو لە شارەوانی دەکەیت.
