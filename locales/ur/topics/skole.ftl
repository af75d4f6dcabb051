### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ناروے میں کنڈرگارٹن اور اسکول
# One or two sentences for the flyer.
summary = ہم بتائیں گے کہ بچے کو کنڈرگارٹن (barnehage) میں جگہ کیسے ملتی ہے، کتنا خرچ آتا ہے، اور ناروے میں اسکول کیسے ہوتے ہیں۔
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } کے نمائندے بتائیں گے کہ کنڈرگارٹن میں جگہ کے لیے درخواست کیسے دیں، اور کون کم پیسے دے سکتا ہے۔
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } کے نمائندے بتائیں گے کہ ناروے میں اسکول کیسے ہوتے ہیں، اور بچے کو مدد چاہیے ہو تو آپ کیا کر سکتے ہیں۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو کنڈرگارٹن اور اسکول کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ آپ کے بچے کو کنڈرگارٹن میں جگہ کیسے ملتی ہے۔ ہم یہ بھی بتائیں گے کہ ناروے میں اسکول کیسے ہوتے ہیں۔
