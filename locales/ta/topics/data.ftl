### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = கணினி, BankID: உதவி பெறுங்கள்
# One or two sentences for the flyer.
summary = கைத்தொலைபேசி, கணினி தொடர்பாக உதவி கிடைக்கும். BankID எப்படிப் பெறுவது என்றும் அறிந்துகொள்வீர்கள்.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker }, BankID எப்படிப் பெறுவது என்று விளக்கும். இணையத்தில் நீங்கள் யார் என்பதை BankID மூலம் காட்டலாம்.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } உங்கள் கைத்தொலைபேசி தொடர்பாக உதவும். அதைக் கொண்டு வந்தால் நல்லது.
# The first paragraph of the letter.
letter-intro = கணினி, BankID பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். BankID எப்படிப் பெறுவது என்று அறிந்துகொள்வீர்கள். உங்கள் கைத்தொலைபேசி தொடர்பாகவும் உதவி கிடைக்கும்.
