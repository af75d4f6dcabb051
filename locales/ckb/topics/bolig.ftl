### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = خانوو: مافەکانت چین؟
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە مافەکانت چین کاتێک خانوو بە کرێ دەگریت، و چۆن دەتوانیت داوای خانوو لە شارەوانی بکەیت.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = ڕێکخراوی کرێچییەکان ({ $speaker }) باسی مافەکانت دەکات کاتێک خانوو بە کرێ دەگریت. ئەم ڕێکخراوە یارمەتیی کرێچییەکان دەدات.
# $speaker is the name of the municipal housing office.
programme-housing-office = نووسینگەی خانووی شارەوانی ({ $speaker }) باسی ئەوە دەکات کە چۆن دەتوانیت داوای خانوو لە شارەوانی بکەیت، و چۆن دەتوانیت داوای یارمەتیی خانوو (bostøtte) بکەیت. یارمەتیی خانوو پارەیە بۆ کرێی خانوو.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی خانووەوە. بۆت ڕوون دەکەینەوە کە مافەکانت چین کاتێک خانوو بە کرێ دەگریت. هەروەها بۆت ڕوون دەکەینەوە کە چۆن دەتوانیت داوای خانوو لە شارەوانی بکەیت.
