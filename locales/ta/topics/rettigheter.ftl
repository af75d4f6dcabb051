### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = மறுப்பா? மேன்முறையீடு செய்வது எப்படி?
# One or two sentences for the flyer.
summary = உங்களுக்கு உள்ள உரிமைகளை அறிந்துகொள்வீர்கள். நகரசபை அல்லது Nav தந்த பதில் சரியில்லை என்று நினைத்தால் என்ன செய்யலாம் என்றும் அறிந்துகொள்வீர்கள்.
# $speaker is the name of the organisation that speaks.
programme-rights = உதவிக்கு விண்ணப்பிக்கும்போது உங்களுக்கு உள்ள உரிமைகளை { $speaker } விளக்கும்.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = ஒரு பதிலுக்கு எதிராக எப்படி மேன்முறையீடு செய்வது என்று { $speaker } காட்டும். மேன்முறையீடு என்பது, அந்தப் பதிலை இன்னொரு முறை பார்க்கும்படி கேட்பது.
# The first paragraph of the letter.
letter-intro = உங்கள் உரிமைகள் பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். நகரசபை அல்லது Nav தந்த பதில் சரியில்லை என்று நினைத்தால் என்ன செய்யலாம் என்று அறிந்துகொள்வீர்கள். மேன்முறையீடு செய்ய யாரால் உங்களுக்கு உதவ முடியும் என்றும் அறிந்துகொள்வீர்கள்.
