### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = رہائش: آپ کے حقوق کیا ہیں؟
# One or two sentences for the flyer.
summary = میٹنگ میں بتایا جائے گا کہ کرائے کے گھر میں آپ کے کیا حقوق ہیں، اور بلدیہ سے گھر لینے کے لیے درخواست کیسے دی جاتی ہے۔
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } کی طرف سے بتایا جائے گا کہ کرائے کے گھر میں آپ کے کیا حقوق ہیں۔ یہ ادارہ کرائے پر رہنے والوں کی مدد کرتا ہے۔
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } کی طرف سے بتایا جائے گا کہ بلدیہ سے گھر لینے کے لیے اور رہائشی امداد کے لیے درخواست کیسے دی جاتی ہے۔ رہائشی امداد گھر کے کرائے کے لیے رقم ہے۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو رہائش کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ میٹنگ میں بتایا جائے گا کہ کرائے کے گھر میں آپ کے کیا حقوق ہیں۔ یہ بھی بتایا جائے گا کہ بلدیہ سے گھر لینے کے لیے درخواست کیسے دی جاتی ہے۔
