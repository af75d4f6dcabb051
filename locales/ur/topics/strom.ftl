### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = بجلی: آپ کا بل کیسے کم ہو؟
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ کم بجلی کیسے استعمال کریں، اور بل بہت زیادہ ہو تو آپ کیا کر سکتے ہیں۔
# $speaker is the name of the organisation that speaks.
programme-save = تنظیم { $speaker } کے نمائندے دکھائیں گے کہ گھر میں کم بجلی کیسے استعمال کریں، اور بل کیسے پڑھیں۔
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } کے نمائندے بتائیں گے کہ بل ادا کرنا ممکن نہ ہو تو آپ کیا کر سکتے ہیں۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو بجلی اور بلوں کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ کم بجلی کیسے استعمال کریں۔ ہم یہ بھی بتائیں گے کہ بل ادا کرنا ممکن نہ ہو تو آپ کیا کر سکتے ہیں۔
