### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = پیسے: آپ کی مدد کون کر سکتا ہے؟
# One or two sentences for the flyer.
summary = ہم بتائیں گے کہ پیسے پورے نہ ہوں تو آپ کیا کر سکتے ہیں، اور قرض ہو تو کون مدد کر سکتا ہے۔
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } کے نمائندے بتائیں گے کہ آپ اپنی آمدنی اور خرچ کا حساب کیسے رکھیں۔
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } کے نمائندے بتائیں گے کہ آپ پر قرض ہو تو کون آپ کی مدد کر سکتا ہے۔ قرض وہ رقم ہے جو کسی کو واپس دینی ہو۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو پیسوں کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ اپنی آمدنی اور خرچ کا حساب کیسے رکھیں۔ ہم یہ بھی بتائیں گے کہ آپ پر قرض ہو تو کون آپ کی مدد کر سکتا ہے۔
