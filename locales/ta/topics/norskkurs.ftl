### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = நோர்வேஜிய மொழி: உங்களுக்கு ஒரு வகுப்பு
# One or two sentences for the flyer.
summary = நோர்வேஜிய மொழியை எங்கே கற்கலாம், எவ்வளவு செலவாகும், எங்கே பேசிப் பழகலாம் என்று அறிந்துகொள்வீர்கள்.
# $speaker is the name of the school or office that speaks.
programme-courses = எந்த நோர்வேஜிய மொழி வகுப்புகள் உள்ளன, யார் இலவசமாகக் கற்கலாம் என்று { $speaker } விளக்கும்.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = எங்கே மற்றவர்களைச் சந்தித்து நோர்வேஜிய மொழி பேசிப் பழகலாம் என்று { $speaker } விளக்கும். இது இலவசம்.
# The first paragraph of the letter.
letter-intro = நோர்வேஜிய மொழி வகுப்புகள் பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். எந்த வகுப்புகள் உள்ளன, யார் இலவசமாகக் கற்கலாம் என்று அறிந்துகொள்வீர்கள். எங்கே நோர்வேஜிய மொழி பேசிப் பழகலாம் என்றும் அறிந்துகொள்வீர்கள்.
