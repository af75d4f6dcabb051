### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = والدین کے لیے: ناروے میں بچوں کی پرورش
# One or two sentences for the flyer.
summary = آپ دوسرے والدین سے مل سکتے ہیں، اور بچوں، اسکول اور فارغ وقت کے بارے میں بات کر سکتے ہیں۔ آپ کوئی بھی سوال پوچھ سکتے ہیں۔
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } کے نمائندے بتائیں گے کہ والدین کو کیا مدد مل سکتی ہے۔ یہ مدد مفت ہے۔
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } کے نمائندے آپ سب سے بچوں، موبائل اور فارغ وقت کے بارے میں بات کریں گے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو والدین کے لیے شام کی ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ آپ دوسرے والدین سے مل سکتے ہیں، اور بچوں، اسکول اور فارغ وقت کے بارے میں بات کر سکتے ہیں۔ ہم یہ بھی بتائیں گے کہ والدین کو مدد کہاں سے مل سکتی ہے۔
