### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کمپیوٹر اور BankID: مدد حاصل کریں
# One or two sentences for the flyer.
summary = ہم موبائل اور کمپیوٹر کے استعمال میں آپ کی مدد کریں گے، اور بتائیں گے کہ BankID (انٹرنیٹ پر شناخت) کیسے حاصل کریں۔
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } کے نمائندے بتائیں گے کہ BankID کیسے حاصل کریں۔ BankID سے آپ انٹرنیٹ پر بتاتے ہیں کہ آپ کون ہیں۔
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } کے نمائندے موبائل کے استعمال میں آپ کی مدد کریں گے۔ چاہیں تو اپنا موبائل ساتھ لائیں۔
# The first paragraph of the letter.
letter-intro = ہم آپ کو کمپیوٹر اور BankID کے بارے میں ایک کھلی میٹنگ کی دعوت دیتے ہیں۔ ہم آپ کو بتائیں گے کہ BankID کیسے حاصل کریں۔ ہم موبائل کے استعمال میں بھی آپ کی مدد کریں گے۔
