### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = فێری نەرویجی ببە: خولێک بۆ تۆ
# One or two sentences for the flyer.
summary = بۆت ڕوون دەکەینەوە کە لە کوێ دەتوانیت فێری نەرویجی ببیت، چەندی تێدەچێت، و لە کوێ دەتوانیت ڕاهێنان لەسەر قسەکردن بکەیت.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } باسی ئەوە دەکات کە چ خولێکی زمانی نەرویجی هەیە، و کێ دەتوانێت بێبەرامبەر بەشداری بکات.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = ڕێکخراوی { $speaker } باسی ئەوە دەکات کە لە کوێ دەتوانیت خەڵک ببینیت و ڕاهێنان لەسەر قسەکردن بە نەرویجی بکەیت. ئەمە بێبەرامبەرە.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی خولی زمانی نەرویجییەوە. بۆت ڕوون دەکەینەوە کە چ خولێک هەیە، و کێ دەتوانێت بێبەرامبەر بەشداری بکات. هەروەها بۆت ڕوون دەکەینەوە کە لە کوێ دەتوانیت ڕاهێنان لەسەر قسەکردن بە نەرویجی بکەیت.
