### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = பணம்: யாரால் உங்களுக்கு உதவ முடியும்?
# One or two sentences for the flyer.
summary = பணம் போதாதபோது என்ன செய்யலாம் என்றும், கடன் இருந்தால் யாரால் உதவ முடியும் என்றும் அறிந்துகொள்வீர்கள்.
# $speaker is the name of the office or organisation that speaks.
programme-budget = உங்கள் வரவு செலவை எப்படித் தெளிவாகத் தெரிந்துகொள்வது என்று { $speaker } விளக்கும்.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = உங்களுக்குக் கடன் இருந்தால் யாரால் உதவ முடியும் என்று { $speaker } விளக்கும். கடன் என்பது நீங்கள் மற்றவர்களுக்குக் கொடுக்க வேண்டிய பணம்.
# The first paragraph of the letter.
letter-intro = பணம் பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். உங்கள் வரவு செலவை எப்படித் தெளிவாகத் தெரிந்துகொள்வது என்று அறிந்துகொள்வீர்கள். கடன் இருந்தால் யாரால் உங்களுக்கு உதவ முடியும் என்றும் அறிந்துகொள்வீர்கள்.
