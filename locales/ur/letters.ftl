### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = سلام! میں { -nav } سے فون کر رہا ہوں۔
# $title is the title of the meeting.
call-invite = ہم آپ کو ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ اس کا نام ہے: «{ $title }»۔
# $date is the date of the meeting.
call-when = میٹنگ اس دن ہے: { DATETIME($date, dateStyle: "full") }۔ { time-range }۔
# $place is the name of the house, $address its street and town.
call-where = جگہ: { $place }۔ پتہ: { $address }۔
call-interpreter = کیا آپ کو ترجمان چاہیے؟ مجھے ابھی بتائیں۔ ترجمان مفت ہے۔
call-closing = کیا آپ آنا چاہیں گے؟ کیا آپ کا کوئی سوال ہے؟ بات کرنے کا شکریہ۔
