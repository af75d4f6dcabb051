### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = தொண்டர்: உதவுங்கள், பழகுங்கள்
# One or two sentences for the flyer.
summary = நீங்கள் வசிக்கும் இடத்தில் மற்றவர்களுக்காக என்ன செய்யலாம், எப்படிச் சேரலாம் என்று அறிந்துகொள்வீர்கள். இதற்குச் சம்பளம் இல்லை.
# $speaker is the name of the organisation that speaks.
programme-volunteers = தொண்டர்கள் என்ன செய்கிறார்கள் என்று { $speaker } விளக்கும். தொண்டர் என்பவர் சம்பளம் பெறாமல் மற்றவர்களுக்கு உதவுபவர்.
# $speaker is the name of the organisation that speaks.
programme-join = நீங்கள் எப்படிச் சேரலாம் என்று { $speaker } விளக்கும். நோர்வேஜிய மொழி கொஞ்சம் மட்டும் தெரிந்தாலும் சேரலாம்.
# The first paragraph of the letter.
letter-intro = தொண்டராக இருப்பது பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். தொண்டர் என்பவர் சம்பளம் பெறாமல் மற்றவர்களுக்கு உதவுபவர். நீங்கள் வசிக்கும் இடத்தில் என்ன செய்யலாம், எப்படிச் சேரலாம் என்று அறிந்துகொள்வீர்கள்.
