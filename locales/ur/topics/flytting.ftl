### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = گھر بدلنا: کیا یاد رکھیں؟
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ گھر بدلتے وقت کن باتوں کا خیال رکھیں، اور آپ کی مدد کون کر سکتا ہے۔
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } کے نمائندے بتائیں گے کہ گھر چھوڑنے کا نوٹس کیسے دیں، اور پہلے سے دی ہوئی ضمانتی رقم کیسے واپس لیں۔
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } کے نمائندے بتائیں گے کہ نیا پتہ کس کس کو دینا ہوتا ہے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو گھر بدلنے کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ گھر بدلتے وقت کن باتوں کا خیال رکھیں۔ ہم یہ بھی بتائیں گے کہ آپ کی مدد کون کر سکتا ہے۔
