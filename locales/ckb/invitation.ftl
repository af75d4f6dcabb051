### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "you", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = بەخێربێیت بۆ کۆبوونەوەیەکی کراوە
audience = بۆ تۆ کە یارمەتی لە { -nav } وەردەگریت
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = لە کاتژمێر { DATETIME($start, timeStyle: "short") } تا کاتژمێر { DATETIME($end, timeStyle: "short") }
programme-welcome = بەخێرهاتنت دەکەین.
interpreters-heading = وەرگێڕ
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    پێویستت بە وەرگێڕی زمانێکی ترە؟ تەلەفۆن بکە بۆ ژمارەی { $phone } لانیکەم { $days ->
        [one] ڕۆژێک
       *[other] { NUMBER($days) } ڕۆژ
    } پێش کۆبوونەوەکە. وەرگێڕان بێبەرامبەرە.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    پێویستت بە وەرگێڕ هەیە؟ تەلەفۆن بکە بۆ ژمارەی { $phone } لانیکەم { $days ->
        [one] ڕۆژێک
       *[other] { NUMBER($days) } ڕۆژ
    } پێش کۆبوونەوەکە. وەرگێڕان بێبەرامبەرە.
free = بەشداریکردن لە کۆبوونەوەکە بێبەرامبەرە.
voluntary = هاتن بە ئارەزووی خۆتە. خۆت بڕیار دەدەیت.
voluntary-detail = بێیت یان نەیەیت، هیچ کاریگەرییەکی لەسەر دۆسیەکەت نابێت.
# Only where nobody has to sign up.
not-registered = کەس ناوی بەشداربووان نانووسێت.
# $name is the person to call, $phone the telephone number. No full stop: from right to left it would stand before the "+".
contact = پرسیارت هەیە؟ تەلەفۆن بکە بۆ { $name }، ژمارەی تەلەفۆن: { $phone }
# Stands above the address of the web page; beside it is a QR code.
web = لە ماڵپەڕەکەدا زیاتر بخوێنەوە:
# $senders is a list of offices and organisations.
senders = بانگهێشت لەلایەن: { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = پشوو.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = پشوو لەگەڵ { LIST($food) }.
break-food-fruit = میوە
break-food-biscuits = پسکیت
break-food-hot-drinks = خواردنەوەی گەرم
break-food-lunch = نانی نیوەڕۆ
break-food-pizza = پیتزا
break-food-halal = خواردنی حەڵاڵ
break-food-halal-pizza = پیتزای حەڵاڵ
break-food-halal-lunch = نانی نیوەڕۆی حەڵاڵ
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = دەتوانیت پرسیار بکەیت لە کارمەندێک کە کار لەسەر دۆسیەی خەڵک دەکات لە { -nav }.

## Facts that an event may have

childcare = کاتێک تۆ لە کۆبوونەوەکەدایت، ئێمە چاودێریی منداڵەکانت دەکەین.
food-halal = خواردنەکە حەڵاڵە.
# For wheelchairs and prams.
step-free = پلیکانە نییە. دەتوانیت بە کورسیی چەرخدار یان بە عەرەبانەی منداڵەوە بێیتە ژوورەوە.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = سواری پاسی ژمارە { LIST($lines, type: "disjunction") } ببە تا وێستگەی { $stop }.
registration-none = پێویست ناکات ناوت تۆمار بکەیت.
# $deadline is a date.
registration-slip = دەتەوێت بێیت؟ فۆڕمی وەڵام پڕ بکەرەوە و بیدە بە { -nav }. دوایین ڕۆژ: { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = دەتەوێت بێیت؟ تەلەفۆن بکە بۆ ژمارەی { $phone } و ناوت تۆمار بکە. دوایین ڕۆژ: { DATETIME($deadline, dateStyle: "full") }.
registration-sms = دەتەوێت بێیت؟ کورتەنامە (SMS) بنێرە بۆ ژمارەی { $phone } و ناوت تۆمار بکە. دوایین ڕۆژ: { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = دەتەوێت بێیت؟ لە ماڵپەڕەکەدا ناوت تۆمار بکە. دوایین ڕۆژ: { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = کات یان شوێنی کۆبوونەوەکە گۆڕاوە
# $date is the old date of the meeting.
moved-text = بڕیار بوو کۆبوونەوەکە لەم ڕۆژەدا بەڕێوە بچێت: { DATETIME($date, dateStyle: "full") }. بەروار، کات یان شوێنەکەی گۆڕاوە. ئێستا ئەم زانیارییانە ڕاستن:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = پەیام بۆ تۆ کە یارمەتی لە { -nav } وەردەگریت
cancelled-title = کۆبوونەوەکە هەڵوەشێنراوەتەوە
# $date is the date of the meeting that will not take place.
cancelled-text = لەم ڕۆژەدا کۆبوونەوە نییە: { DATETIME($date, dateStyle: "full") }. داوای لێبوردن دەکەین.

## Letter

letter-subject = بانگهێشت بۆ کۆبوونەوەیەکی کراوە
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = ژمارەی نووسراوی ئێمە: { $reference }
letter-greeting = سڵاو!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = سڵاو { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = سڵاو بۆ هەموو ئەوانەی لێرە دەژین!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = لە کۆبوونەوەکەدا وەرگێڕ بۆ ئەم زمانانە هەیە: { LIST($languages) }. پێویستت بە وەرگێڕی زمانێکی ترە؟ فۆڕمی وەڵام پڕ بکەرەوە. وەرگێڕان بێبەرامبەرە.
# Where no interpreter is booked.
letter-interpreters-none = پێویستت بە وەرگێڕ هەیە؟ فۆڕمی وەڵام پڕ بکەرەوە، ئێمە داوای وەرگێڕت بۆ دەکەین. وەرگێڕان بێبەرامبەرە.
letter-closing = لەگەڵ ڕێزدا
# $phone is the direct telephone number of the person who signs.
letter-phone = تەلەفۆن: { $phone }
label-date = بەروار
label-time = کات
label-place = شوێن
label-interpreter = وەرگێڕ
label-programme = بەرنامە
# The reply slip at the foot of the letter.
slip-heading = فۆڕمی وەڵام
# How to order an interpreter. $deadline is the last day.
slip-interpreter = پێویستت بە وەرگێڕی زمانێکی ترە؟ فۆڕمەکە پڕ بکەرەوە و بیدە بە { -nav }. دوایین ڕۆژ: { DATETIME($deadline, dateStyle: "full") }. وەرگێڕان بێبەرامبەرە.
# Where no interpreter is booked.
slip-interpreter-none = پێویستت بە وەرگێڕ هەیە؟ فۆڕمەکە پڕ بکەرەوە و بیدە بە { -nav }. دوایین ڕۆژ: { DATETIME($deadline, dateStyle: "full") }. وەرگێڕان بێبەرامبەرە.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = پێویست ناکات ناوت تۆمار بکەیت. فۆڕمەکە تەنیا بۆ ئەو کەسانەیە کە پێویستیان بە وەرگێڕ هەیە.
slip-telephone = بە تەلەفۆن ناوت تۆمار بکە: { $phone }. فۆڕمەکە تەنیا بۆ ئەو کەسانەیە کە پێویستیان بە وەرگێڕ هەیە.
slip-sms = بە کورتەنامە (SMS) ناوت تۆمار بکە: { $phone }. فۆڕمەکە تەنیا بۆ ئەو کەسانەیە کە پێویستیان بە وەرگێڕ هەیە.
slip-web = لە ماڵپەڕەکەدا ناوت تۆمار بکە. فۆڕمەکە تەنیا بۆ ئەو کەسانەیە کە پێویستیان بە وەرگێڕ هەیە.
# Stands alone, where one signs up with the slip.
slip-slip = دەتەوێت بێیت؟ فۆڕمەکە پڕ بکەرەوە و بیدە بە { -nav }. دوایین ڕۆژ: { DATETIME($deadline, dateStyle: "full") }. ئەگەر پێویستت بە وەرگێڕ هەیە، زمانەکە بنووسە. وەرگێڕان بێبەرامبەرە.
slip-name = ناو
slip-phone = تەلەفۆن
slip-language = پێویستت بە وەرگێڕی کام زمانە؟
slip-people = چەند کەس دێن؟

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = ڕەشنووس
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = لۆگۆی { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = کۆدی کیوئاڕ کە ئەم ماڵپەڕە دەکاتەوە: { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
