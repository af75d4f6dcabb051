### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "شما", no idioms. The reader may be reading in a second language.
### Iranians and Afghans read the same page: where a word of Iran is not known in Afghanistan, the Afghan one stands in brackets.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = به جلسهٔ عمومی خوش آمدید
audience = برای شما که از { -nav } کمک می‌گیرید
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = از ساعت { DATETIME($start, timeStyle: "short") } تا ساعت { DATETIME($end, timeStyle: "short") }
programme-welcome = به شما خوشامد می‌گوییم.
interpreters-heading = مترجم (ترجمان)
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    به مترجم زبان دیگری نیاز دارید؟ حداقل { $days ->
        [one] { NUMBER($days) } روز
       *[other] { NUMBER($days) } روز
    } قبل از جلسه به شمارهٔ { $phone } زنگ بزنید. ترجمه رایگان است.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    به مترجم نیاز دارید؟ حداقل { $days ->
        [one] { NUMBER($days) } روز
       *[other] { NUMBER($days) } روز
    } قبل از جلسه به شمارهٔ { $phone } زنگ بزنید. ترجمه رایگان است.
free = شرکت در جلسه رایگان است.
voluntary = آمدن اختیاری است. خودتان تصمیم می‌گیرید.
voluntary-detail = آمدن یا نیامدن شما تأثیری بر پرونده‌تان ندارد.
# Only where nobody has to sign up.
not-registered = اسم هیچ‌کس یادداشت نمی‌شود.
# $name is the person to call, $phone the telephone number. No full stop: from right to left it would stand before the "+".
contact = سؤالی دارید؟ به { $name } زنگ بزنید، تلفن { $phone }
# Stands above the address of the web page; beside it is a QR code.
web = اطلاعات بیشتر در این صفحهٔ اینترنتی:
# $senders is a list of offices and organisations.
senders = این دعوت از طرف { LIST($senders) } است.

## The break

# A break of which nothing more is said.
break = استراحت.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = استراحت با { LIST($food) }.
break-food-fruit = میوه
break-food-biscuits = بیسکویت
break-food-hot-drinks = نوشیدنی گرم
break-food-lunch = ناهار
break-food-pizza = پیتزا
break-food-halal = غذای حلال
break-food-halal-pizza = پیتزای حلال
break-food-halal-lunch = ناهار حلال
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = می‌توانید از یک مسئول پرونده در { -nav } سؤال بپرسید.

## Facts that an event may have

childcare = وقتی شما در جلسه هستید، ما از کودکان شما مراقبت می‌کنیم.
food-halal = غذا حلال است.
# For wheelchairs and prams.
step-free = آنجا پله ندارد. با ویلچر یا کالسکهٔ کودک می‌توانید وارد شوید.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = با اتوبوس { LIST($lines, type: "disjunction") } به ایستگاه { $stop } بیایید.
registration-none = لازم نیست ثبت‌نام کنید.
# $deadline is a date.
registration-slip = می‌خواهید بیایید؟ برگهٔ پاسخ را پر کنید و حداکثر تا { DATETIME($deadline, dateStyle: "full") } به { -nav } بدهید.
registration-telephone = می‌خواهید بیایید؟ ثبت‌نام کنید: حداکثر تا { DATETIME($deadline, dateStyle: "full") } به شمارهٔ { $phone } زنگ بزنید.
registration-sms = می‌خواهید بیایید؟ ثبت‌نام کنید: حداکثر تا { DATETIME($deadline, dateStyle: "full") } به شمارهٔ { $phone } پیام کوتاه (SMS) بفرستید.
# The address of the web page stands beside this sentence.
registration-web = می‌خواهید بیایید؟ حداکثر تا { DATETIME($deadline, dateStyle: "full") } در صفحهٔ اینترنتی ثبت‌نام کنید.

## Notices that hang over older posters

moved-title = زمان یا محل جلسه تغییر کرده است
# $date is the old date of the meeting.
moved-text = قرار بود جلسه در روز { DATETIME($date, dateStyle: "full") } برگزار شود. تاریخ، ساعت یا محل تغییر کرده است. اطلاعات جدید:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = پیام برای شما که از { -nav } کمک می‌گیرید
cancelled-title = جلسه لغو شده است
# $date is the date of the meeting that will not take place.
cancelled-text = جلسهٔ روز { DATETIME($date, dateStyle: "full") } برگزار نمی‌شود. عذرخواهی می‌کنیم.

## Letter

letter-subject = دعوت به جلسهٔ عمومی
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = شمارهٔ مرجع ما: { $reference }
letter-greeting = سلام!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = سلام { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = سلام به همه کسانی که اینجا زندگی می‌کنند!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = در جلسه برای این زبان‌ها مترجم هست: { LIST($languages) }. به مترجم زبان دیگری نیاز دارید؟ برگهٔ پاسخ را پر کنید. ترجمه رایگان است.
# Where no interpreter is booked.
letter-interpreters-none = به مترجم نیاز دارید؟ برگهٔ پاسخ را پر کنید تا برای شما مترجم بگیریم. ترجمه رایگان است.
letter-closing = با احترام
# $phone is the direct telephone number of the person who signs.
letter-phone = تلفن: { $phone }
label-date = تاریخ
label-time = زمان
label-place = محل
label-interpreter = مترجم (ترجمان)
label-programme = برنامه
# The reply slip at the foot of the letter.
slip-heading = برگهٔ پاسخ
# How to order an interpreter. $deadline is the last day.
slip-interpreter = به مترجم زبان دیگری نیاز دارید؟ این برگه را پر کنید و حداکثر تا { DATETIME($deadline, dateStyle: "full") } به { -nav } بدهید. ترجمه رایگان است.
# Where no interpreter is booked.
slip-interpreter-none = به مترجم نیاز دارید؟ این برگه را پر کنید و حداکثر تا { DATETIME($deadline, dateStyle: "full") } به { -nav } بدهید. ترجمه رایگان است.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = نیازی به ثبت‌نام نیست. این برگه فقط برای کسانی است که به مترجم نیاز دارند.
slip-telephone = با تلفن { $phone } ثبت‌نام کنید. این برگه فقط برای کسانی است که به مترجم نیاز دارند.
slip-sms = با پیام کوتاه (SMS) به شمارهٔ { $phone } ثبت‌نام کنید. این برگه فقط برای کسانی است که به مترجم نیاز دارند.
slip-web = در صفحهٔ اینترنتی ثبت‌نام کنید. این برگه فقط برای کسانی است که به مترجم نیاز دارند.
# Stands alone, where one signs up with the slip.
slip-slip = می‌خواهید بیایید؟ این برگه را پر کنید و حداکثر تا { DATETIME($deadline, dateStyle: "full") } به { -nav } بدهید. اگر به مترجم نیاز دارید، زبان را بنویسید. ترجمه رایگان است.
slip-name = نام
slip-phone = تلفن
slip-language = مترجم چه زبانی لازم دارید؟
slip-people = چند نفر می‌آیید؟

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = پیش‌نویس
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = لوگوی { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = کد کیوآر که صفحهٔ اینترنتی { $url } را باز می‌کند
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
