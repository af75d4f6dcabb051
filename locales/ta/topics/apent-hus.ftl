### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = கதவு திறந்திருக்கும்: வந்து கேளுங்கள்
# One or two sentences for the flyer.
summary = இங்கு வேலை செய்பவர்களைச் சந்திக்கலாம். நீங்கள் அறிய விரும்புவதைக் கேட்கலாம்.
# $speaker is the name of the office that shows what it does.
programme-meet = உங்களுக்கு நாங்கள் என்ன உதவி செய்ய முடியும் என்று { $speaker } விளக்கும்.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } ஒவ்வொருவரின் கேள்விகளுக்கும் தனித்தனியாகப் பதில் சொல்லும்.
# The first paragraph of the letter.
letter-intro = எங்களிடம் வந்து பார்க்க உங்களை அழைக்கிறோம். எங்கள் கதவு திறந்திருக்கும். இங்கு வேலை செய்பவர்களைச் சந்தித்து, நீங்கள் அறிய விரும்புவதைக் கேட்கலாம். உங்களுக்கு நாங்கள் என்ன உதவி செய்ய முடியும் என்றும் அறிந்துகொள்வீர்கள்.
