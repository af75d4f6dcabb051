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
interpreters-heading = Interpreter
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Do you need an interpreter for another language? Call { $phone } at least { $days ->
        [one] one day
       *[other] { NUMBER($days) } days
    } before the meeting. The interpreter is free of charge.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Do you need an interpreter? Call { $phone } at least { $days ->
        [one] one day
       *[other] { NUMBER($days) } days
    } before the meeting, and we will order one. The interpreter is free of charge.
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

## The break

# A break of which nothing more is said.
break = Break.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Break: { LIST($food) }.
break-food-fruit = fruit
break-food-biscuits = biscuits
break-food-hot-drinks = hot drinks
break-food-lunch = lunch
break-food-pizza = pizza
break-food-halal = halal food
break-food-halal-pizza = halal pizza
break-food-halal-lunch = halal lunch
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = A case worker from { -nav } can answer your questions.

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
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Message for people who get help from { -nav }
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
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Hello to everyone who lives here!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Interpreters at the meeting: { LIST($languages) }. Do you need an interpreter for another language? Fill in the reply slip. The interpreter is free of charge.
# Where no interpreter is booked.
letter-interpreters-none = Do you need an interpreter? Fill in the reply slip, and we will order one. The interpreter is free of charge.
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
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Do you need an interpreter for another language? Fill in the slip and give it to { -nav } no later than { DATETIME($deadline, dateStyle: "full") }. The interpreter is free of charge.
# Where no interpreter is booked.
slip-interpreter-none = Do you need an interpreter? Fill in the slip and give it to { -nav } no later than { DATETIME($deadline, dateStyle: "full") }. The interpreter is free of charge.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = You do not have to sign up. The slip is only for people who need an interpreter.
slip-telephone = Sign up by telephone: { $phone }. The slip is only for people who need an interpreter.
slip-sms = Sign up by SMS: { $phone }. The slip is only for people who need an interpreter.
slip-web = Sign up on the web page. The slip is only for people who need an interpreter.
# Stands alone, where one signs up with the slip.
slip-slip = Do you want to come? Fill in the slip and give it to { -nav } no later than { DATETIME($deadline, dateStyle: "full") }. Do you need an interpreter? Write the language. The interpreter is free of charge.
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
