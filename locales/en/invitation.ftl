### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "you", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Welcome to an open meeting
audience = For people who get help from { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = From { DATETIME($start, timeStyle: "short") } to { DATETIME($end, timeStyle: "short") }
programme-welcome = Welcome
# A case worker is the person at Nav who handles somebody's case.
programme-break = Break with fruit, biscuits and hot drinks. A case worker from { -nav } can answer your questions.
interpreters-heading = Interpreter
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Do you need an interpreter for another language? Call { $phone } at least { $days ->
        [one] one day
       *[other] { NUMBER($days) } days
    } before the meeting. The interpreter is free of charge.
free = The meeting is free of charge.
voluntary = You do not have to come. You decide.
voluntary-detail = It makes no difference to your case whether you come or not.
# Only where nobody has to sign up.
not-registered = Nobody writes down who comes.
# $name is the person to call, $phone the telephone number.
contact = Do you have questions? Call { $name }, telephone { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Read more on the web page:
# $senders is a list of offices and organisations.
senders = Invitation from { LIST($senders) }.

## Facts that an event may have

childcare = We look after your children while you are at the meeting.
food-halal = The food is halal.
# For wheelchairs and prams.
step-free = There are no stairs. You can come in with a wheelchair or a pram.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Take bus { LIST($lines, type: "disjunction") } to the { $stop } stop.
registration-none = You do not have to sign up.
# $deadline is a date.
registration-slip = Do you want to come? Fill in the reply slip and give it to { -nav } no later than { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = Do you want to come? Sign up: Call { $phone } no later than { DATETIME($deadline, dateStyle: "full") }.
registration-sms = Do you want to come? Sign up: Send an SMS to { $phone } no later than { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = Do you want to come? Sign up on the web page no later than { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = The meeting has been moved
# $date is the old date of the meeting.
moved-text = The meeting was planned for { DATETIME($date, dateStyle: "full") }. The date, time or place has changed. Here are the new details:
cancelled-title = The meeting is cancelled
# $date is the date of the meeting that will not take place.
cancelled-text = There will be no meeting on { DATETIME($date, dateStyle: "full") }. We are sorry.

## Letter

letter-subject = Invitation to an open meeting
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Our reference: { $reference }
letter-greeting = Hello!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Hello, { $name }!
letter-practical = During the break, a case worker from { -nav } can answer your questions.
letter-closing = Kind regards
# $phone is the direct telephone number of the person who signs.
letter-phone = Telephone: { $phone }
label-date = Date
label-time = Time
label-place = Place
label-interpreter = Interpreter
label-programme = Programme
# The reply slip at the foot of the letter.
slip-heading = Reply slip
# For meetings without registration: the slip is only for those who need an interpreter.
slip-interpreter = Do you need an interpreter for another language? Fill in the slip and give it to { -nav } no later than { DATETIME($deadline, dateStyle: "full") }. The interpreter is free of charge. You only need the slip if you want an interpreter.
slip-name = Name
slip-phone = Telephone
slip-language = Language you need an interpreter for
slip-people = How many people will come?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Draft
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Logo of { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = QR code that opens the web page { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
