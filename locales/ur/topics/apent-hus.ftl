### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ہمارے دروازے کھلے ہیں: آئیں اور پوچھیں
# One or two sentences for the flyer.
summary = آپ یہاں کام کرنے والے لوگوں سے مل سکتے ہیں، اور جو پوچھنا چاہیں پوچھ سکتے ہیں۔
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } کے نمائندے بتائیں گے کہ ہم کن کاموں میں آپ کی مدد کر سکتے ہیں۔
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } کے نمائندے ہر ایک کے سوالوں کے جواب الگ الگ دیں گے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو اپنے ہاں آنے کی دعوت دیتے ہیں۔ ہمارے دروازے کھلے ہیں۔ آپ یہاں کام کرنے والے لوگوں سے مل سکتے ہیں، اور جو پوچھنا چاہیں پوچھ سکتے ہیں۔ ہم یہ بھی بتائیں گے کہ ہم کن کاموں میں آپ کی مدد کر سکتے ہیں۔
