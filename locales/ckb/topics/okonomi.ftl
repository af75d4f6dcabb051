### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = پارە: کێ دەتوانێت یارمەتیت بدات؟
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە دەتوانیت چی بکەیت کاتێک پارەکەت بەش ناکات، و کێ دەتوانێت یارمەتیت بدات ئەگەر قەرزت لەسەر بێت.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } باسی ئەوە دەکات کە چۆن حسابی داهات و خەرجییەکانت بکەیت.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } باسی ئەوە دەکات کە کێ دەتوانێت یارمەتیت بدات ئەگەر قەرزت لەسەر بێت. قەرز ئەو پارەیەیە کە دەبێت بیدەیتەوە بە کەسێک.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی پارەوە. بۆت ڕوون دەکەینەوە کە چۆن حسابی داهات و خەرجییەکانت بکەیت. هەروەها بۆت ڕوون دەکەینەوە کە کێ دەتوانێت یارمەتیت بدات ئەگەر قەرزت لەسەر بێت.
