### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = رضاکار: دوسروں کی مدد، نئی جان پہچان
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ آپ اپنے علاقے میں دوسروں کے لیے کیا کر سکتے ہیں، اور کیسے شامل ہوں۔ اس کی تنخواہ نہیں ملتی۔
# $speaker is the name of the organisation that speaks.
programme-volunteers = تنظیم { $speaker } کے نمائندے بتائیں گے کہ رضاکار کیا کرتے ہیں۔ رضاکار تنخواہ لیے بغیر دوسروں کی مدد کرتے ہیں۔
# $speaker is the name of the organisation that speaks.
programme-join = تنظیم { $speaker } کے نمائندے بتائیں گے کہ آپ کیسے شامل ہو سکتے ہیں، چاہے آپ کو نارویجن کم آتی ہو۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو رضاکار بننے کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ رضاکار تنخواہ لیے بغیر دوسروں کی مدد کرتے ہیں۔ ہم آپ کو بتائیں گے کہ آپ اپنے علاقے میں کیا کر سکتے ہیں، اور کیسے شامل ہوں۔
