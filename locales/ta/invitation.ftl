### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "நீங்கள்", no idioms. The reader may be reading in a second language.
### The words are those of Sri Lanka, where most readers of Tamil in Norway come from ("திகதி", "இலக்கம்", "விடயம்").

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = திறந்த கூட்டத்திற்கு நல்வரவு
audience = { -nav } உதவி பெறும் உங்களுக்காக
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = { DATETIME($start, timeStyle: "short") } மணி முதல் { DATETIME($end, timeStyle: "short") } மணி வரை
programme-welcome = உங்களை வரவேற்கிறோம்.
interpreters-heading = மொழிபெயர்ப்பாளர்
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    வேறு மொழிக்கு மொழிபெயர்ப்பாளர் தேவையா? கூட்டத்திற்குக் குறைந்தது { $days ->
        [one] ஒரு நாளுக்கு
       *[other] { NUMBER($days) } நாட்களுக்கு
    } முன் அழையுங்கள்: { $phone }. மொழிபெயர்ப்பு இலவசம்.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    மொழிபெயர்ப்பாளர் தேவையா? கூட்டத்திற்குக் குறைந்தது { $days ->
        [one] ஒரு நாளுக்கு
       *[other] { NUMBER($days) } நாட்களுக்கு
    } முன் அழையுங்கள்: { $phone }. மொழிபெயர்ப்பு இலவசம்.
free = அனுமதி இலவசம்.
voluntary = வருவது கட்டாயம் இல்லை. நீங்களே முடிவு செய்யலாம்.
voluntary-detail = நீங்கள் வந்தாலும் வராவிட்டாலும், உங்கள் விண்ணப்பமோ உதவியோ பாதிக்கப்படாது.
# Only where nobody has to sign up.
not-registered = யார் வருகிறார்கள் என்று யாரும் எழுதி வைக்க மாட்டார்கள்.
# $name is the person to call, $phone the telephone number.
contact = கேள்விகளுக்கு அழையுங்கள்: { $name }, தொலைபேசி { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = மேலும் தகவல்கள் இணையப் பக்கத்தில்:
# $senders is a list of offices and organisations.
senders = உங்களை அழைப்பவர்கள்: { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = இடைவேளை.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = இடைவேளை: { LIST($food) }.
break-food-fruit = பழங்கள்
break-food-biscuits = பிஸ்கட்
break-food-hot-drinks = சூடான பானங்கள்
break-food-lunch = மதிய உணவு
break-food-pizza = பீட்சா
break-food-halal = ஹலால் உணவு
break-food-halal-pizza = ஹலால் பீட்சா
break-food-halal-lunch = ஹலால் மதிய உணவு
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = { -nav } இல் உதவி விடயங்களைக் கையாளும் அலுவலர் ஒருவரிடம் நீங்கள் கேள்விகள் கேட்கலாம்.

## Facts that an event may have

childcare = நீங்கள் கூட்டத்தில் இருக்கும்போது உங்கள் பிள்ளைகளை நாங்கள் பார்த்துக்கொள்வோம்.
food-halal = உணவு ஹலால்.
# For wheelchairs and prams.
step-free = படிக்கட்டுகள் இல்லை. சக்கர நாற்காலியிலோ குழந்தை வண்டியுடனோ உள்ளே வரலாம்.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = { LIST($lines, type: "disjunction") } ஆம் இலக்கப் பேருந்தில் ஏறி, { $stop } தரிப்பிடத்தில் இறங்குங்கள்.
registration-none = பதிவு செய்யத் தேவையில்லை.
# $deadline is a date.
registration-slip = வர விரும்புகிறீர்களா? பதில் சீட்டை நிரப்பி { -nav } அலுவலகத்தில் கொடுங்கள். கடைசித் திகதி: { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = வர விரும்புகிறீர்களா? பதிவு செய்ய அழையுங்கள்: { $phone }. பதிவுக்கான கடைசித் திகதி: { DATETIME($deadline, dateStyle: "full") }.
registration-sms = வர விரும்புகிறீர்களா? பதிவு செய்ய { $phone } என்ற இலக்கத்திற்குக் குறுஞ்செய்தி அனுப்புங்கள். பதிவுக்கான கடைசித் திகதி: { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = வர விரும்புகிறீர்களா? இணையப் பக்கத்தில் பதிவு செய்யுங்கள். பதிவுக்கான கடைசித் திகதி: { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = கூட்டத்தின் நேரம் அல்லது இடம் மாறியுள்ளது
# $date is the old date of the meeting.
moved-text = இந்தத் திகதியில் கூட்டம் நடைபெற இருந்தது: { DATETIME($date, dateStyle: "full") }. திகதி, நேரம் அல்லது இடம் மாறியுள்ளது. இப்போது சரியான விபரங்கள்:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = { -nav } உதவி பெறும் உங்களுக்கான அறிவித்தல்
cancelled-title = கூட்டம் இரத்துச் செய்யப்பட்டது
# $date is the date of the meeting that will not take place.
cancelled-text = இந்தத் திகதியில் கூட்டம் நடைபெறாது: { DATETIME($date, dateStyle: "full") }. வருந்துகிறோம்.

## Letter

letter-subject = திறந்த கூட்டத்திற்கான அழைப்பு
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = எங்கள் குறிப்பு இலக்கம்: { $reference }
letter-greeting = வணக்கம்!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = வணக்கம், { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = இங்கு வசிக்கும் அனைவருக்கும் வணக்கம்!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = கூட்டத்தில் இந்த மொழிகளுக்கு மொழிபெயர்ப்பாளர்கள் இருப்பார்கள்: { LIST($languages) }. வேறு மொழிக்கு மொழிபெயர்ப்பாளர் தேவையா? பதில் சீட்டை நிரப்புங்கள். மொழிபெயர்ப்பு இலவசம்.
# Where no interpreter is booked.
letter-interpreters-none = மொழிபெயர்ப்பாளர் தேவையா? பதில் சீட்டை நிரப்புங்கள், நாங்கள் ஒழுங்கு செய்வோம். மொழிபெயர்ப்பு இலவசம்.
letter-closing = இப்படிக்கு
# $phone is the direct telephone number of the person who signs.
letter-phone = தொலைபேசி: { $phone }
label-date = திகதி
label-time = நேரம்
label-place = இடம்
label-interpreter = மொழிபெயர்ப்பாளர்
label-programme = நிகழ்ச்சி நிரல்
# The reply slip at the foot of the letter.
slip-heading = பதில் சீட்டு
# How to order an interpreter. $deadline is the last day.
slip-interpreter = வேறு மொழிக்கு மொழிபெயர்ப்பாளர் தேவையா? இந்தச் சீட்டை நிரப்பி { -nav } அலுவலகத்தில் கொடுங்கள். கடைசித் திகதி: { DATETIME($deadline, dateStyle: "full") }. மொழிபெயர்ப்பு இலவசம்.
# Where no interpreter is booked.
slip-interpreter-none = மொழிபெயர்ப்பாளர் தேவையா? இந்தச் சீட்டை நிரப்பி { -nav } அலுவலகத்தில் கொடுங்கள். கடைசித் திகதி: { DATETIME($deadline, dateStyle: "full") }. மொழிபெயர்ப்பு இலவசம்.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = நீங்கள் பதிவு செய்யத் தேவையில்லை. மொழிபெயர்ப்பு தேவைப்படுவோருக்கு மட்டுமே இந்தச் சீட்டு.
slip-telephone = { $phone } என்ற இலக்கத்தை அழைத்துப் பதிவு செய்யுங்கள். மொழிபெயர்ப்பு தேவைப்படுவோருக்கு மட்டுமே இந்தச் சீட்டு.
slip-sms = { $phone } என்ற இலக்கத்திற்குக் குறுஞ்செய்தி (SMS) அனுப்பிப் பதிவு செய்யுங்கள். மொழிபெயர்ப்பு தேவைப்படுவோருக்கு மட்டுமே இந்தச் சீட்டு.
slip-web = இணையப் பக்கத்தில் பதிவு செய்யுங்கள். மொழிபெயர்ப்பு தேவைப்படுவோருக்கு மட்டுமே இந்தச் சீட்டு.
# Stands alone, where one signs up with the slip.
slip-slip = வர விரும்புகிறீர்களா? இந்தச் சீட்டை நிரப்பி { -nav } அலுவலகத்தில் கொடுங்கள். கடைசித் திகதி: { DATETIME($deadline, dateStyle: "full") }. மொழிபெயர்ப்பாளர் தேவை என்றால் மொழியை எழுதுங்கள். மொழிபெயர்ப்பு இலவசம்.
slip-name = பெயர்
slip-phone = தொலைபேசி
slip-language = மொழிபெயர்ப்பாளர் தேவைப்படும் மொழி
slip-people = எத்தனை பேர் வருவீர்கள்?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = வரைவு
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = இலச்சினை: { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = { $url } என்ற இணையப் பக்கத்தைத் திறக்கும் கியூஆர் குறியீடு
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
