### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = نارویجن سیکھیں: آپ کے لیے ایک کورس
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ نارویجن کہاں سیکھیں، اس پر کتنا خرچ آتا ہے، اور بولنے کی مشق کہاں کریں۔
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } کے نمائندے بتائیں گے کہ نارویجن کے کون کون سے کورس ہیں، اور کون مفت کورس کر سکتا ہے۔
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = تنظیم { $speaker } کے نمائندے بتائیں گے کہ آپ کہاں لوگوں سے مل سکتے ہیں اور نارویجن بولنے کی مشق کر سکتے ہیں۔ یہ مفت ہے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو نارویجن کورسوں کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ کون کون سے کورس ہیں، اور کون مفت کورس کر سکتا ہے۔ ہم یہ بھی بتائیں گے کہ نارویجن بولنے کی مشق کہاں کریں۔
