### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = پیسے: Nav سے کیا مل سکتا ہے؟
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ آپ کو Nav سے کون سی رقم مل سکتی ہے، اور درخواست کیسے دیں۔
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } کے نمائندے بتائیں گے کہ آپ بیمار ہوں، نوکری نہ ہو یا بچے ہوں تو آپ کو کون سی رقم مل سکتی ہے۔
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } کے نمائندے دکھائیں گے کہ درخواست کیسے دیں، اور درخواست کے ساتھ کیا بھیجنا ہوتا ہے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو Nav سے ملنے والی رقم کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ آپ بیمار ہوں، نوکری نہ ہو یا بچے ہوں تو آپ کو کون سی رقم مل سکتی ہے۔ ہم یہ بھی بتائیں گے کہ درخواست کیسے دیں۔
