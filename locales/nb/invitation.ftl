### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "du", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Velkommen til åpent møte
audience = For deg som får hjelp fra { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = Fra klokka { DATETIME($start, timeStyle: "short") } til { DATETIME($end, timeStyle: "short") }
programme-welcome = Velkommen
interpreters-heading = Tolk
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Trenger du tolk i et annet språk? Ring { $phone } senest { $days ->
        [one] én dag
       *[other] { NUMBER($days) } dager
    } før møtet. Tolken er gratis.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Trenger du tolk? Ring { $phone } senest { $days ->
        [one] én dag
       *[other] { NUMBER($days) } dager
    } før møtet, så bestiller vi tolk. Tolken er gratis.
free = Møtet er gratis.
voluntary = Det er frivillig å komme. Du bestemmer selv.
voluntary-detail = Det har ingen betydning for saken din om du kommer eller ikke.
# Only where nobody has to sign up.
not-registered = Ingen skriver ned hvem som kommer.
# $name is the person to call, $phone the telephone number.
contact = Har du spørsmål? Ring { $name }, telefon { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Les mer på nettsiden:
# $senders is a list of offices and organisations.
senders = { LIST($senders) } inviterer deg.

## The break

# A break of which nothing more is said.
break = Pause.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Pause: { LIST($food) }.
break-food-fruit = frukt
break-food-biscuits = kjeks
break-food-hot-drinks = varme drikker
break-food-lunch = lunsj
break-food-pizza = pizza
break-food-halal = halal mat
break-food-halal-pizza = halal pizza
break-food-halal-lunch = halal lunsj
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Du kan stille spørsmål til en saksbehandler fra { -nav }.

## Facts that an event may have

childcare = Vi passer barna dine mens du er på møtet.
food-halal = Maten er halal.
# For wheelchairs and prams.
step-free = Det er ingen trapper. Du kommer inn med rullestol eller barnevogn.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Ta buss { LIST($lines, type: "disjunction") } til holdeplassen { $stop }.
registration-none = Du trenger ikke å melde deg på.
# $deadline is a date.
registration-slip = Vil du komme? Fyll ut svarslippen og gi den til { -nav } senest { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = Vil du komme? Meld deg på: Ring { $phone } senest { DATETIME($deadline, dateStyle: "full") }.
registration-sms = Vil du komme? Meld deg på: Send SMS til { $phone } senest { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = Vil du komme? Gå til nettsiden og meld deg på senest { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = Møtet er flyttet
# $date is the old date of the meeting.
moved-text = Møtet skulle være { DATETIME($date, dateStyle: "full") }. Dato, tid eller sted er endret. Dette gjelder nå:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Beskjed til deg som får hjelp fra { -nav }
cancelled-title = Møtet er avlyst
# $date is the date of the meeting that will not take place.
cancelled-text = Det blir ikke noe møte { DATETIME($date, dateStyle: "full") }. Vi beklager.

## Letter

letter-subject = Invitasjon til åpent møte
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Vår referanse: { $reference }
letter-greeting = Hei!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Hei, { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Hei til alle som bor her!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Tolk på møtet: { LIST($languages) }. Trenger du tolk i et annet språk? Fyll ut svarslippen. Tolken er gratis.
# Where no interpreter is booked.
letter-interpreters-none = Trenger du tolk? Fyll ut svarslippen, så bestiller vi tolk. Tolken er gratis.
letter-closing = Vennlig hilsen
# $phone is the direct telephone number of the person who signs.
letter-phone = Telefon: { $phone }
label-date = Dato
label-time = Tid
label-place = Sted
label-interpreter = Tolk
label-programme = Program
# The reply slip at the foot of the letter.
slip-heading = Svarslipp
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Trenger du tolk i et annet språk? Fyll ut slippen og gi den til { -nav } senest { DATETIME($deadline, dateStyle: "full") }. Tolken er gratis.
# Where no interpreter is booked.
slip-interpreter-none = Trenger du tolk? Fyll ut slippen og gi den til { -nav } senest { DATETIME($deadline, dateStyle: "full") }. Tolken er gratis.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = Du trenger ikke å melde deg på. Slippen er bare for deg som trenger tolk.
slip-telephone = Meld deg på per telefon: { $phone }. Slippen er bare for deg som trenger tolk.
slip-sms = Meld deg på med SMS: { $phone }. Slippen er bare for deg som trenger tolk.
slip-web = Gå til nettsiden og meld deg på. Slippen er bare for deg som trenger tolk.
# Stands alone, where one signs up with the slip.
slip-slip = Vil du komme? Fyll ut slippen og gi den til { -nav } senest { DATETIME($deadline, dateStyle: "full") }. Trenger du tolk? Skriv språket. Tolken er gratis.
slip-name = Navn
slip-phone = Telefon
slip-language = Språk du trenger tolk i
slip-people = Hvor mange kommer?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Utkast
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Logoen til { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = QR-kode som åpner nettsiden { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
