### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = صحت: مدد کہاں سے مل سکتی ہے؟
# One or two sentences for the flyer.
summary = ہم بتائیں گے کہ آپ یا خاندان میں کوئی بیمار ہو تو مدد کہاں سے مل سکتی ہے، اور کتنا خرچ آتا ہے۔
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } کے نمائندے بتائیں گے کہ آپ کو اپنا مستقل ڈاکٹر (fastlege) کیسے مل سکتا ہے، اور ایمرجنسی کلینک (legevakt) کب جا سکتے ہیں۔
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } کے نمائندے بتائیں گے کہ نیند نہ آئے، دل اداس ہو یا ڈر لگے تو آپ کس سے بات کر سکتے ہیں۔ یہ مفت ہے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو صحت کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ آپ یا خاندان میں کوئی بیمار ہو تو مدد کہاں سے مل سکتی ہے۔ ہم یہ بھی بتائیں گے کہ مشکل وقت میں آپ کس سے بات کر سکتے ہیں۔
