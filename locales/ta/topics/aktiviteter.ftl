### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = உங்களுக்கும் குடும்பத்திற்கும் செயற்பாடுகள்
# One or two sentences for the flyer.
summary = நீங்களும் உங்கள் குடும்பமும் நகரப் பகுதியில் எவற்றில் பங்குபற்றலாம், எவை இலவசம் என்று அறிந்துகொள்வீர்கள்.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker }, நகரப் பகுதியில் உள்ள வகுப்புகள், உடற்பயிற்சி, சந்திக்கும் இடங்கள் பற்றி விளக்கும்.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker }, பனிச்சறுக்குப் பலகை, பனிச்சறுக்குச் சப்பாத்து, சைக்கிள் ஆகியவற்றைப் பிள்ளைகளுக்கு இரவலாகக் கொடுக்கும். இது இலவசம்.
# The first paragraph of the letter.
letter-intro = நகரப் பகுதியில் உள்ள செயற்பாடுகள் பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். நீங்களும் உங்கள் குடும்பமும் எவற்றில் பங்குபற்றலாம் என்று அறிந்துகொள்வீர்கள். பலவும் இலவசம்.
