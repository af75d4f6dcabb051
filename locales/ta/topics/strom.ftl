### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = மின்சாரம்: பில்லைக் குறைப்பது எப்படி?
# One or two sentences for the flyer.
summary = மின்சாரத்தை எப்படிக் குறைவாகப் பயன்படுத்துவது என்றும், பில் மிக அதிகமானால் என்ன செய்யலாம் என்றும் அறிந்துகொள்வீர்கள்.
# $speaker is the name of the organisation that speaks.
programme-save = வீட்டில் மின்சாரத்தை எப்படிக் குறைவாகப் பயன்படுத்துவது, பில்லை எப்படி வாசிப்பது என்று { $speaker } காட்டும்.
# $speaker is the name of the office that speaks.
programme-bills = ஒரு பில்லைக் கட்ட முடியாவிட்டால் என்ன செய்யலாம் என்று { $speaker } விளக்கும்.
# The first paragraph of the letter.
letter-intro = மின்சாரம், பில்கள் பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். மின்சாரத்தை எப்படிக் குறைவாகப் பயன்படுத்துவது என்று அறிந்துகொள்வீர்கள். ஒரு பில்லைக் கட்ட முடியாவிட்டால் என்ன செய்யலாம் என்றும் அறிந்துகொள்வீர்கள்.
