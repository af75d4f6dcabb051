### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "du", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Velkomen til ope møte
audience = For deg som får hjelp frå { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = Frå klokka { DATETIME($start, timeStyle: "short") } til { DATETIME($end, timeStyle: "short") }
programme-welcome = Velkomen
interpreters-heading = Tolk
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Treng du tolk i eit anna språk? Ring { $phone } seinast { $days ->
        [one] éin dag
       *[other] { NUMBER($days) } dagar
    } før møtet. Tolken er gratis.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Treng du tolk? Ring { $phone } seinast { $days ->
        [one] éin dag
       *[other] { NUMBER($days) } dagar
    } før møtet, så bestiller vi tolk. Tolken er gratis.
free = Møtet er gratis.
voluntary = Det er frivillig å kome. Du bestemmer sjølv.
voluntary-detail = Det påverkar ikkje saka di om du kjem eller ikkje.
# Only where nobody has to sign up.
not-registered = Ingen skriv ned kven som kjem.
# $name is the person to call, $phone the telephone number.
contact = Har du spørsmål? Ring { $name }, telefon { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Les meir på nettsida:
# $senders is a list of offices and organisations.
senders = { LIST($senders) } inviterer deg.

## The break

# A break of which nothing more is said.
break = Pause.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Pause: { LIST($food) }.
break-food-fruit = frukt
break-food-biscuits = kjeks
break-food-hot-drinks = varme drikkar
break-food-lunch = lunsj
break-food-pizza = pizza
break-food-halal = halal mat
break-food-halal-pizza = halal pizza
break-food-halal-lunch = halal lunsj
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Du kan stille spørsmål til ein saksbehandlar frå { -nav }.

## Facts that an event may have

childcare = Vi passar barna dine medan du er på møtet.
food-halal = Maten er halal.
# For wheelchairs and prams.
step-free = Det er ingen trapper. Du kjem inn med rullestol eller barnevogn.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Ta buss { LIST($lines, type: "disjunction") } til haldeplassen { $stop }.
registration-none = Du treng ikkje melde deg på.
# $deadline is a date.
registration-slip = Vil du kome? Fyll ut svarslippen og gi han til { -nav } seinast { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = Vil du kome? Meld deg på: Ring { $phone } seinast { DATETIME($deadline, dateStyle: "full") }.
registration-sms = Vil du kome? Meld deg på: Send SMS til { $phone } seinast { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = Vil du kome? Gå til nettsida og meld deg på seinast { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = Møtet er flytta
# $date is the old date of the meeting.
moved-text = Møtet skulle vere { DATETIME($date, dateStyle: "full") }. Dato, tid eller stad er endra. Dette gjeld no:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Melding til deg som får hjelp frå { -nav }
cancelled-title = Møtet er avlyst
# $date is the date of the meeting that will not take place.
cancelled-text = Det blir ikkje noko møte { DATETIME($date, dateStyle: "full") }. Vi beklagar.

## Letter

letter-subject = Invitasjon til ope møte
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Vår referanse: { $reference }
letter-greeting = Hei!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Hei, { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Hei til alle som bur her!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Tolk på møtet: { LIST($languages) }. Treng du tolk i eit anna språk? Fyll ut svarslippen. Tolken er gratis.
# Where no interpreter is booked.
letter-interpreters-none = Treng du tolk? Fyll ut svarslippen, så bestiller vi tolk. Tolken er gratis.
letter-closing = Vennleg helsing
# $phone is the direct telephone number of the person who signs.
letter-phone = Telefon: { $phone }
label-date = Dato
label-time = Tid
label-place = Stad
label-interpreter = Tolk
label-programme = Program
# The reply slip at the foot of the letter.
slip-heading = Svarslipp
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Treng du tolk i eit anna språk? Fyll ut slippen og gi han til { -nav } seinast { DATETIME($deadline, dateStyle: "full") }. Tolken er gratis.
# Where no interpreter is booked.
slip-interpreter-none = Treng du tolk? Fyll ut slippen og gi han til { -nav } seinast { DATETIME($deadline, dateStyle: "full") }. Tolken er gratis.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = Du treng ikkje melde deg på. Slippen er berre for deg som treng tolk.
slip-telephone = Meld deg på per telefon: { $phone }. Slippen er berre for deg som treng tolk.
slip-sms = Meld deg på med SMS: { $phone }. Slippen er berre for deg som treng tolk.
slip-web = Gå til nettsida og meld deg på. Slippen er berre for deg som treng tolk.
# Stands alone, where one signs up with the slip.
slip-slip = Vil du kome? Fyll ut slippen og gi han til { -nav } seinast { DATETIME($deadline, dateStyle: "full") }. Treng du tolk? Skriv språket. Tolken er gratis.
slip-name = Namn
slip-phone = Telefon
slip-language = Språk du treng tolk i
slip-people = Kor mange kjem?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Utkast
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Logoen til { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = QR-kode som opnar nettsida { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
