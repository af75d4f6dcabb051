### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کام: نوکری کیسے تلاش کریں؟
# One or two sentences for the flyer.
summary = ہم آپ کو بتائیں گے کہ نوکری کے لیے درخواست کیسے دیں، اور کام پر آپ کے کیا حقوق ہیں۔
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = تنظیم { $speaker } کے نمائندے بتائیں گے کہ نوکری میں آپ کے کیا حقوق ہیں۔ یہ تنظیم مفت قانونی مدد دیتی ہے۔
# $speaker is the name of an office at Nav.
programme-job-centre = روزگار کے دفتر ({ $speaker }) کے نمائندے بتائیں گے کہ خالی آسامیاں کیسے ڈھونڈیں اور نوکری کی درخواست کیسے لکھیں۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو کام کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ نوکری کیسے تلاش کریں اور درخواست کیسے لکھیں۔ ہم یہ بھی بتائیں گے کہ کام پر آپ کے کیا حقوق ہیں۔
