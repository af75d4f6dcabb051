### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = آپ اور خاندان کے لیے سرگرمیاں
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ آپ اور آپ کا خاندان علاقے میں کن سرگرمیوں میں حصہ لے سکتے ہیں، اور کیا کچھ مفت ہے۔
# $speaker is the name of the community centre.
programme-community-centre = علاقے کے مرکز { $speaker } کے نمائندے علاقے میں کورسوں، ورزش اور ملنے جلنے کی جگہوں کے بارے میں بتائیں گے۔
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = تنظیم { $speaker } بچوں کو اسکی، آئس اسکیٹس اور سائیکلیں استعمال کے لیے ادھار دیتی ہے۔ یہ مفت ہے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو علاقے کی سرگرمیوں کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ آپ اور آپ کا خاندان کن سرگرمیوں میں حصہ لے سکتے ہیں۔ بہت کچھ مفت ہے۔
