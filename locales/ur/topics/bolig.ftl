### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = رہائش: آپ کے حقوق کیا ہیں؟
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ کرائے کے گھر میں آپ کے کیا حقوق ہیں، اور بلدیہ سے گھر لینے کے لیے درخواست کیسے دیں۔
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = کرایہ داروں کی تنظیم { $speaker } کے نمائندے بتائیں گے کہ کرائے کے گھر میں آپ کے کیا حقوق ہیں۔ یہ تنظیم کرائے پر رہنے والوں کی مدد کرتی ہے۔
# $speaker is the name of the municipal housing office.
programme-housing-office = بلدیہ کے رہائشی دفتر ({ $speaker }) کے نمائندے بتائیں گے کہ بلدیہ سے گھر لینے کے لیے درخواست کیسے دیں۔ وہ یہ بھی بتائیں گے کہ رہائشی امداد (bostøtte) کے لیے درخواست کیسے دیں۔ رہائشی امداد گھر کے کرائے کے لیے رقم ہے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو رہائش کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ کرائے کے گھر میں آپ کے کیا حقوق ہیں۔ ہم یہ بھی بتائیں گے کہ بلدیہ سے گھر لینے کے لیے درخواست کیسے دیں۔
