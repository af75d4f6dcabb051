### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = பெற்றோருக்கு: நோர்வேயில் பிள்ளை வளர்ப்பு
# One or two sentences for the flyer.
summary = மற்றப் பெற்றோரைச் சந்தித்து, பிள்ளைகள், பாடசாலை, ஓய்வு நேரம் பற்றிப் பேசலாம். எதைப் பற்றியும் கேட்கலாம்.
# $speaker is the name of the office or organisation that speaks.
programme-parents = பெற்றோருக்கு என்ன உதவி கிடைக்கும் என்று { $speaker } விளக்கும். இந்த உதவி இலவசம்.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } உங்களுடன் பிள்ளைகள், கைத்தொலைபேசி, ஓய்வு நேரம் பற்றிப் பேசும்.
# The first paragraph of the letter.
letter-intro = பெற்றோருக்கான திறந்த மாலைக் கூட்டத்திற்கு உங்களை அழைக்கிறோம். மற்றப் பெற்றோரைச் சந்தித்து, பிள்ளைகள், பாடசாலை, ஓய்வு நேரம் பற்றிப் பேசலாம். பெற்றோருக்கு எங்கே உதவி கிடைக்கும் என்றும் அறிந்துகொள்வீர்கள்.
