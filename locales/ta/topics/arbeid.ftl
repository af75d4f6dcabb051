### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = வேலை: ஒரு வேலையைப் பெறுவது எப்படி?
# One or two sentences for the flyer.
summary = வேலைக்கு எப்படி விண்ணப்பிப்பது என்பதையும், வேலையில் உங்களுக்கு உள்ள உரிமைகளையும் அறிந்துகொள்வீர்கள்.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker }, வேலை செய்யும்போது உங்களுக்கு உள்ள உரிமைகளை விளக்கும். இவர்கள் இலவச சட்ட உதவி வழங்குகிறார்கள்.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker }, வேலை வெற்றிடங்களை எப்படிக் கண்டுபிடிப்பது என்றும், விண்ணப்பம் எப்படி எழுதுவது என்றும் விளக்கும்.
# The first paragraph of the letter.
letter-intro = வேலை பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். ஒரு வேலையை எப்படிப் பெறுவது, விண்ணப்பம் எப்படி எழுதுவது என்று அறிந்துகொள்வீர்கள். வேலையில் உங்களுக்கு உள்ள உரிமைகளையும் அறிந்துகொள்வீர்கள்.
