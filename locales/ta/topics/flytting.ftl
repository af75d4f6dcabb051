### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = வீடு மாறுகிறீர்களா? அறிய வேண்டியவை
# One or two sentences for the flyer.
summary = வீடு மாறும்போது எவற்றை நினைவில் வைக்க வேண்டும், யாரால் உங்களுக்கு உதவ முடியும் என்று அறிந்துகொள்வீர்கள்.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker }, வாடகை வீட்டை விட்டு விலகுவதை எப்படி அறிவிப்பது என்றும், முன்கூட்டியே கட்டிய பணத்தை எப்படித் திரும்பப் பெறுவது என்றும் விளக்கும்.
# $speaker is the name of the office or organisation that speaks.
programme-address = உங்கள் புதிய முகவரியை யாருக்கு அறிவிக்க வேண்டும் என்று { $speaker } விளக்கும்.
# The first paragraph of the letter.
letter-intro = வீடு மாறுவது பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். வீடு மாறும்போது எவற்றை நினைவில் வைக்க வேண்டும் என்று அறிந்துகொள்வீர்கள். யாரால் உங்களுக்கு உதவ முடியும் என்றும் அறிந்துகொள்வீர்கள்.
