### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = வீடு: உங்கள் உரிமைகள் என்ன?
# One or two sentences for the flyer.
summary = வாடகை வீட்டில் வசிக்கும்போது உங்களுக்கு உள்ள உரிமைகளையும், நகரசபையிடம் வீட்டுக்கு எப்படி விண்ணப்பிப்பது என்பதையும் அறிந்துகொள்வீர்கள்.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = வாடகைக்கு இருப்பவர்களின் அமைப்பான { $speaker }, வாடகை வீட்டில் வசிக்கும்போது உங்களுக்கு உள்ள உரிமைகளை விளக்கும். இந்த அமைப்பு வாடகை வீட்டில் வசிப்பவர்களுக்கு உதவுகிறது.
# $speaker is the name of the municipal housing office.
programme-housing-office = நகரசபையின் வீட்டு அலுவலகமான { $speaker }, நகரசபையிடம் வீட்டுக்கு எப்படி விண்ணப்பிப்பது என்றும், வீட்டு உதவித்தொகைக்கு (bostøtte) எப்படி விண்ணப்பிப்பது என்றும் விளக்கும். வீட்டு உதவித்தொகை என்பது வாடகை கட்ட உதவும் பணம்.
# The first paragraph of the letter.
letter-intro = வீட்டு வசதி பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். வாடகை வீட்டில் வசிக்கும்போது உங்களுக்கு உள்ள உரிமைகளை அறிந்துகொள்வீர்கள். நகரசபையிடம் வீட்டுக்கு எப்படி விண்ணப்பிப்பது என்றும் அறிந்துகொள்வீர்கள்.
