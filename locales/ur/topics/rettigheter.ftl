### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = درخواست نامنظور ہوئی؟ اپیل ایسے کریں
# One or two sentences for the flyer.
summary = ہم بتائیں گے کہ آپ کے کیا حقوق ہیں، اور بلدیہ یا Nav کا جواب درست نہ لگے تو آپ کیا کر سکتے ہیں۔
# $speaker is the name of the organisation that speaks.
programme-rights = تنظیم { $speaker } کے نمائندے بتائیں گے کہ مدد کے لیے درخواست دیتے وقت آپ کے کیا حقوق ہیں۔
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = تنظیم { $speaker } کے نمائندے دکھائیں گے کہ جواب کے خلاف اپیل کیسے کریں۔ اپیل کا مطلب ہے یہ کہنا کہ جواب کو دوبارہ دیکھا جائے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو آپ کے حقوق کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ بلدیہ یا Nav کا جواب درست نہ لگے تو آپ کیا کر سکتے ہیں۔ ہم یہ بھی بتائیں گے کہ اپیل کرنے میں کون آپ کی مدد کر سکتا ہے۔
