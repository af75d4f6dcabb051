### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Nav தரும் பணம்: என்ன கிடைக்கும்?
# One or two sentences for the flyer.
summary = Nav இடமிருந்து என்ன பண உதவிகள் கிடைக்கும், எப்படி விண்ணப்பிப்பது என்று அறிந்துகொள்வீர்கள்.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker }, சுகவீனமாக இருந்தால், வேலை இல்லாவிட்டால் அல்லது பிள்ளைகள் இருந்தால் உங்களுக்கு என்ன பண உதவிகள் கிடைக்கும் என்று விளக்கும்.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = எப்படி விண்ணப்பிப்பது, விண்ணப்பத்துடன் என்ன அனுப்ப வேண்டும் என்று { $speaker } காட்டும்.
# The first paragraph of the letter.
letter-intro = Nav தரும் பண உதவிகள் பற்றிய திறந்த கூட்டத்திற்கு உங்களை அழைக்கிறோம். சுகவீனமாக இருந்தால், வேலை இல்லாவிட்டால் அல்லது பிள்ளைகள் இருந்தால் என்ன பண உதவிகள் கிடைக்கும் என்று அறிந்துகொள்வீர்கள். எப்படி விண்ணப்பிப்பது என்றும் அறிந்துகொள்வீர்கள்.
