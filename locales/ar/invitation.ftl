### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "you", no idioms. The reader may be reading in a second language.
### Arabic: speak to one person, with words that are written alike for a man and a woman ("يمكنك" and a noun, not "تستطيع" or "اتصل").

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = مرحبًا بك في لقاء مفتوح
audience = لكل من يحصل على مساعدة من { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = من الساعة { DATETIME($start, timeStyle: "short") } إلى الساعة { DATETIME($end, timeStyle: "short") }
programme-welcome = نرحب بك.
interpreters-heading = الترجمة الشفوية
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    هل أنت بحاجة إلى مترجم للغة أخرى؟ يُرجى الاتصال على الرقم { $phone } قبل اللقاء { $days ->
        [zero] في أي وقت
        [one] بيوم واحد على الأقل
        [two] بيومين على الأقل
        [few] بمدة { NUMBER($days) } أيام على الأقل
        [many] بمدة { NUMBER($days) } يومًا على الأقل
       *[other] بمدة { NUMBER($days) } يوم على الأقل
    }. الترجمة مجانية.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    هل أنت بحاجة إلى مترجم؟ يُرجى الاتصال على الرقم { $phone } قبل اللقاء { $days ->
        [zero] في أي وقت
        [one] بيوم واحد على الأقل
        [two] بيومين على الأقل
        [few] بمدة { NUMBER($days) } أيام على الأقل
        [many] بمدة { NUMBER($days) } يومًا على الأقل
       *[other] بمدة { NUMBER($days) } يوم على الأقل
    }. الترجمة مجانية.
free = الحضور مجاني.
voluntary = الحضور اختياري. القرار لك.
voluntary-detail = لن يؤثر حضورك أو عدمه في معاملتك.
# Only where nobody has to sign up.
not-registered = لا أحد يسجّل أسماء الحاضرين.
# $name is the person to call, $phone the telephone number. No full stop: from right to left it would stand before the "+".
contact = هل لديك أسئلة؟ للاتصال: { $name }، هاتف { $phone }
# Stands above the address of the web page; beside it is a QR code.
web = المزيد من المعلومات على صفحة الإنترنت:
# $senders is a list of offices and organisations.
senders = هذه دعوة لك من { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = استراحة.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = استراحة مع { LIST($food) }.
break-food-fruit = فواكه
break-food-biscuits = بسكويت
break-food-hot-drinks = مشروبات ساخنة
break-food-lunch = وجبة غداء
break-food-pizza = بيتزا
break-food-halal = طعام حلال
break-food-halal-pizza = بيتزا حلال
break-food-halal-lunch = وجبة غداء حلال
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = يمكنك طرح أسئلة على موظف يتولى ملفات المساعدة لدى { -nav }.

## Facts that an event may have

childcare = نوفّر رعاية الأطفال أثناء وجودك في اللقاء.
food-halal = الطعام حلال.
# For wheelchairs and prams.
step-free = لا توجد درجات ولا سلالم. يمكنك الدخول بكرسي متحرك أو بعربة أطفال.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = يمكنك ركوب الحافلة رقم { LIST($lines, type: "disjunction") } والنزول في موقف { $stop }.
registration-none = لا حاجة إلى التسجيل.
# $deadline is a date.
registration-slip = إذا أردت الحضور، فيُرجى ملء قسيمة الرد وتسليمها إلى { -nav }. آخر موعد هو يوم { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = إذا أردت الحضور، فيُرجى الاتصال على الرقم { $phone } للتسجيل. آخر موعد هو يوم { DATETIME($deadline, dateStyle: "full") }.
registration-sms = إذا أردت الحضور، فيُرجى إرسال رسالة SMS إلى الرقم { $phone } للتسجيل. آخر موعد هو يوم { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = إذا أردت الحضور، فيُرجى التسجيل على صفحة الإنترنت. آخر موعد هو يوم { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = تغيّر موعد اللقاء أو مكانه
# $date is the old date of the meeting.
moved-text = كان اللقاء مقررًا يوم { DATETIME($date, dateStyle: "full") }. تغيّر التاريخ أو الوقت أو المكان. الصحيح الآن:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = معلومات لكل من يحصل على مساعدة من { -nav }
cancelled-title = تم إلغاء اللقاء
# $date is the date of the meeting that will not take place.
cancelled-text = لن يُعقد اللقاء يوم { DATETIME($date, dateStyle: "full") }. نعتذر عن ذلك.

## Letter

letter-subject = دعوة إلى لقاء مفتوح
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = رقمنا المرجعي: { $reference }
letter-greeting = مرحبًا،
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = مرحبًا { $name }،
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = مرحبًا بكل من يسكن هنا،
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = في اللقاء ترجمة شفوية إلى هذه اللغات: { LIST($languages) }. هل أنت بحاجة إلى مترجم للغة أخرى؟ يُرجى ملء القسيمة. الترجمة مجانية.
# Where no interpreter is booked.
letter-interpreters-none = هل أنت بحاجة إلى مترجم؟ يُرجى ملء القسيمة، وسنطلب لك مترجمًا. الترجمة مجانية.
letter-closing = مع أطيب التحيات
# $phone is the direct telephone number of the person who signs.
letter-phone = الهاتف: { $phone }
label-date = التاريخ
label-time = الوقت
label-place = المكان
label-interpreter = الترجمة الشفوية
label-programme = البرنامج
# The reply slip at the foot of the letter.
slip-heading = قسيمة الرد
# How to order an interpreter. $deadline is the last day.
slip-interpreter = هل أنت بحاجة إلى مترجم للغة أخرى؟ يُرجى ملء القسيمة وتسليمها إلى { -nav }. آخر موعد هو يوم { DATETIME($deadline, dateStyle: "full") }. الترجمة مجانية.
# Where no interpreter is booked.
slip-interpreter-none = هل أنت بحاجة إلى مترجم؟ يُرجى ملء القسيمة وتسليمها إلى { -nav }. آخر موعد هو يوم { DATETIME($deadline, dateStyle: "full") }. الترجمة مجانية.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = لا حاجة إلى التسجيل. القسيمة فقط لمن يحتاج إلى مترجم.
slip-telephone = التسجيل بالهاتف على الرقم { $phone }. القسيمة فقط لمن يحتاج إلى مترجم.
slip-sms = التسجيل برسالة نصية (SMS) إلى الرقم { $phone }. القسيمة فقط لمن يحتاج إلى مترجم.
slip-web = التسجيل على صفحة الإنترنت. القسيمة فقط لمن يحتاج إلى مترجم.
# Stands alone, where one signs up with the slip.
slip-slip = هل لديك رغبة في الحضور؟ يُرجى ملء القسيمة وتسليمها إلى { -nav }. آخر موعد هو يوم { DATETIME($deadline, dateStyle: "full") }. إذا كنت بحاجة إلى مترجم، فيُرجى كتابة اللغة. الترجمة مجانية.
slip-name = الاسم
slip-phone = الهاتف
slip-language = لغة الترجمة المطلوبة
slip-people = كم شخصًا سيحضر؟

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = مسودة
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = شعار { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = رمز استجابة سريعة يفتح صفحة الإنترنت { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
