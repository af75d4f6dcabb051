### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = பாலர் பாடசாலை, பாடசாலை: எப்படி இருக்கும்?
# One or two sentences for the flyer.
summary = உங்கள் பிள்ளைக்குப் பாலர் பாடசாலையில் (barnehage) எப்படி இடம் பெறுவது, எவ்வளவு செலவாகும், நோர்வேயில் பாடசாலை எப்படி இருக்கும் என்று அறிந்துகொள்வீர்கள்.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = பாலர் பாடசாலையில் (barnehage) இடத்திற்கு எப்படி விண்ணப்பிப்பது, யார் குறைவாகக் கட்டலாம் என்று { $speaker } விளக்கும்.
# $speaker is the name of the school or office that speaks.
programme-school = நோர்வேயில் பாடசாலை எப்படி இருக்கும், பிள்ளைக்கு உதவி தேவைப்படும்போது என்ன செய்யலாம் என்று { $speaker } விளக்கும்.
# The first paragraph of the letter.
letter-intro = பாலர் பாடசாலை (barnehage), பாடசாலை பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். உங்கள் பிள்ளைக்குப் பாலர் பாடசாலையில் எப்படி இடம் பெறுவது என்று அறிந்துகொள்வீர்கள். நோர்வேயில் பாடசாலை எப்படி இருக்கும் என்றும் அறிந்துகொள்வீர்கள்.
