### What one says when one invites by telephone. Short sentences, as in the invitation.
### Urdu verbs tell whether a man or a woman speaks or is spoken to: every sentence here avoids both.

call-greeting = سلام! یہ فون { -nav } کی طرف سے ہے۔
# $title is the title of the meeting.
call-invite = ہم آپ کو ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ اس کا نام ہے: “{ $title }”۔
# $date is the date of the meeting.
call-when = میٹنگ اس دن ہے: { DATETIME($date, dateStyle: "full") }۔ { time-range }۔
# $place is the name of the house, $address its street and town.
call-where = جگہ: { $place }۔ پتہ: { $address }۔
call-interpreter = کیا آپ کو ترجمان چاہیے؟ مجھے بتا دیں تو ترجمان کا انتظام ہو جائے گا۔ ترجمان کی سہولت مفت ہے۔
call-closing = کیا آپ کا آنے کا ارادہ ہے؟ کیا آپ کا کوئی سوال ہے؟ بات کرنے کا شکریہ۔
