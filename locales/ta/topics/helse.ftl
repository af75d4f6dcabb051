### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = உடல்நலம்: உதவி எங்கே கிடைக்கும்?
# One or two sentences for the flyer.
summary = உங்களுக்கோ குடும்பத்தில் ஒருவருக்கோ சுகவீனம் என்றால், எங்கே உதவி கிடைக்கும், எவ்வளவு செலவாகும் என்று அறிந்துகொள்வீர்கள்.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker }, குடும்ப வைத்தியரை (fastlege) எப்படிப் பெறுவது என்றும், அவசர வைத்திய நிலையத்திற்கு (legevakt) எப்போது போகலாம் என்றும் விளக்கும்.
# $speaker is the name of the office or organisation that speaks.
programme-mind = நன்றாகத் தூக்கம் வராதபோது, கவலையாகவோ பயமாகவோ இருக்கும்போது யாருடன் பேசலாம் என்று { $speaker } விளக்கும். இது இலவசம்.
# The first paragraph of the letter.
letter-intro = உடல்நலம் பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். உங்களுக்கோ குடும்பத்தில் ஒருவருக்கோ சுகவீனம் என்றால், எங்கே உதவி கிடைக்கும் என்று அறிந்துகொள்வீர்கள். உங்களுக்குக் கஷ்டமாக இருக்கும்போது யாருடன் பேசலாம் என்றும் அறிந்துகொள்வீர்கள்.
