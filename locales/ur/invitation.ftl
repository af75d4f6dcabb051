### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "آپ", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = کھلی میٹنگ میں خوش آمدید
audience = آپ کے لیے، اگر آپ کو { -nav } سے مدد ملتی ہے
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = { DATETIME($start, timeStyle: "short") } سے { DATETIME($end, timeStyle: "short") } بجے تک
programme-welcome = ہم آپ کو خوش آمدید کہتے ہیں۔
interpreters-heading = ترجمان
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    کیا آپ کو کسی اور زبان کا ترجمان چاہیے؟ میٹنگ سے کم از کم { $days ->
        [one] ایک دن
       *[other] { NUMBER($days) } دن
    } پہلے { $phone } پر فون کریں۔ ترجمان کی سہولت مفت ہے۔
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    کیا آپ کو ترجمان چاہیے؟ میٹنگ سے کم از کم { $days ->
        [one] ایک دن
       *[other] { NUMBER($days) } دن
    } پہلے { $phone } پر فون کریں۔ ترجمان کی سہولت مفت ہے۔
free = شرکت مفت ہے۔
voluntary = آنا لازمی نہیں ہے۔ یہ آپ کا اپنا فیصلہ ہے۔
voluntary-detail = آپ آئیں یا نہ آئیں، آپ کے کیس پر کوئی اثر نہیں پڑے گا۔
# Only where nobody has to sign up.
not-registered = کسی کا نام نہیں لکھا جائے گا۔
# $name is the person to call, $phone the telephone number. No full stop: from right to left it would look like a "-" before the "+".
contact = کیا آپ کا کوئی سوال ہے؟ { $name } کو فون کریں، فون نمبر { $phone }
# Stands above the address of the web page; beside it is a QR code.
web = مزید معلومات اس ویب سائٹ پر:
# $senders is a list of offices and organisations.
senders = یہ دعوت { LIST($senders) } کی طرف سے ہے۔

## The break

# A break of which nothing more is said.
break = وقفہ۔
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = وقفہ: { LIST($food) }۔
break-food-fruit = پھل
break-food-biscuits = بسکٹ
break-food-hot-drinks = گرم مشروبات
break-food-lunch = دوپہر کا کھانا
break-food-pizza = پیزا
break-food-halal = حلال کھانا
break-food-halal-pizza = حلال پیزا
break-food-halal-lunch = دوپہر کا حلال کھانا
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = آپ { -nav } کے ایک کیس ورکر سے سوال پوچھ سکتے ہیں۔

## Facts that an event may have

childcare = میٹنگ کے دوران ہم آپ کے بچوں کا خیال رکھیں گے۔
food-halal = کھانا حلال ہے۔
# For wheelchairs and prams.
step-free = وہاں سیڑھیاں نہیں ہیں۔ آپ وہیل چیئر یا بچہ گاڑی کے ساتھ اندر آ سکتے ہیں۔
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = بس نمبر { LIST($lines, type: "disjunction") } لیں اور { $stop } کے اسٹاپ پر اتریں۔
registration-none = پہلے سے نام لکھوانے کی ضرورت نہیں ہے۔
# $deadline is a date.
registration-slip = اگر آپ آنا چاہیں تو جوابی پرچی بھریں اور { -nav } کو دے دیں۔ آخری تاریخ: { DATETIME($deadline, dateStyle: "full") }۔
registration-telephone = اگر آپ آنا چاہیں تو { $phone } پر فون کر کے نام لکھوائیں۔ آخری تاریخ: { DATETIME($deadline, dateStyle: "full") }۔
registration-sms = اگر آپ آنا چاہیں تو { $phone } پر ایس ایم ایس (SMS) بھیج کر نام لکھوائیں۔ آخری تاریخ: { DATETIME($deadline, dateStyle: "full") }۔
# The address of the web page stands beside this sentence.
registration-web = اگر آپ آنا چاہیں تو ویب سائٹ پر اپنا نام درج کریں۔ آخری تاریخ: { DATETIME($deadline, dateStyle: "full") }۔

## Notices that hang over older posters

moved-title = میٹنگ کا وقت یا جگہ بدل گئی ہے
# $date is the old date of the meeting.
moved-text = میٹنگ { DATETIME($date, dateStyle: "full") } کو ہونی تھی۔ اس کی تاریخ، وقت یا جگہ بدل گئی ہے۔ اب یہ معلومات درست ہیں:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = آپ کے لیے اطلاع، اگر آپ کو { -nav } سے مدد ملتی ہے
cancelled-title = میٹنگ منسوخ ہو گئی ہے
# $date is the date of the meeting that will not take place.
cancelled-text = { DATETIME($date, dateStyle: "full") } کو میٹنگ نہیں ہو گی۔ ہم معذرت خواہ ہیں۔

## Letter

letter-subject = کھلی میٹنگ کی دعوت
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = ہمارا حوالہ نمبر: { $reference }
letter-greeting = سلام!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = سلام، { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = یہاں رہنے والے سب لوگوں کو سلام!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = میٹنگ میں ان زبانوں کے ترجمان موجود ہوں گے: { LIST($languages) }۔ کیا آپ کو کسی اور زبان کا ترجمان چاہیے؟ جوابی پرچی بھریں۔ ترجمان کی سہولت مفت ہے۔
# Where no interpreter is booked.
letter-interpreters-none = کیا آپ کو ترجمان چاہیے؟ جوابی پرچی بھریں تو ہم ترجمان کا انتظام کریں گے۔ ترجمان کی سہولت مفت ہے۔
letter-closing = نیک تمناؤں کے ساتھ
# $phone is the direct telephone number of the person who signs.
letter-phone = فون نمبر: { $phone }
label-date = تاریخ
label-time = وقت
label-place = جگہ
label-interpreter = ترجمان
label-programme = پروگرام
# The reply slip at the foot of the letter.
slip-heading = جوابی پرچی
# How to order an interpreter. $deadline is the last day.
slip-interpreter = کیا آپ کو کسی اور زبان کا ترجمان چاہیے؟ یہ پرچی بھریں اور { -nav } کو دے دیں۔ آخری تاریخ: { DATETIME($deadline, dateStyle: "full") }۔ ترجمان کی سہولت مفت ہے۔
# Where no interpreter is booked.
slip-interpreter-none = کیا آپ کو ترجمان چاہیے؟ یہ پرچی بھریں اور { -nav } کو دے دیں۔ آخری تاریخ: { DATETIME($deadline, dateStyle: "full") }۔ ترجمان کی سہولت مفت ہے۔
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = نام لکھوانے کی ضرورت نہیں۔ یہ پرچی صرف ان لوگوں کے لیے ہے جنہیں ترجمان چاہیے۔
slip-telephone = { $phone } پر فون کر کے نام لکھوائیں۔ یہ پرچی صرف ان لوگوں کے لیے ہے جنہیں ترجمان چاہیے۔
slip-sms = { $phone } پر ایس ایم ایس (SMS) بھیج کر نام لکھوائیں۔ یہ پرچی صرف ان لوگوں کے لیے ہے جنہیں ترجمان چاہیے۔
slip-web = ویب سائٹ پر نام درج کریں۔ یہ پرچی صرف ان لوگوں کے لیے ہے جنہیں ترجمان چاہیے۔
# Stands alone, where one signs up with the slip.
slip-slip = اگر آپ آنا چاہیں تو یہ پرچی بھریں اور { -nav } کو دے دیں۔ آخری تاریخ: { DATETIME($deadline, dateStyle: "full") }۔ اگر آپ کو ترجمان چاہیے تو زبان کا نام لکھیں۔ ترجمان کی سہولت مفت ہے۔
slip-name = نام
slip-phone = فون نمبر
slip-language = کس زبان کا ترجمان چاہیے؟
slip-people = کتنے لوگ آئیں گے؟

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = مسودہ
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = { $name } کا لوگو
# Read aloud by a screen reader. $url is a web address.
qr-alt = کیو آر کوڈ جس سے ویب سائٹ { $url } کھلتی ہے
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
