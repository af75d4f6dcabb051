### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "adiga" (singular "you"), no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Ku soo dhowow kulan furan
audience = Waxaa loogu talagalay adiga oo caawimo ka hela { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = Laga bilaabo { DATETIME($start, timeStyle: "short") } ilaa { DATETIME($end, timeStyle: "short") }
programme-welcome = Soo dhowayn
interpreters-heading = Turjubaan
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Ma u baahan tahay turjubaan luqad kale ku hadla? Wac { $phone } ugu yaraan { $days ->
        [one] hal maalin
       *[other] { NUMBER($days) } maalmood
    } ka hor kulanka. Turjubaanku waa bilaash.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Ma u baahan tahay turjubaan? Wac { $phone } ugu yaraan { $days ->
        [one] hal maalin
       *[other] { NUMBER($days) } maalmood
    } ka hor kulanka, waan kuu dalbaynaa turjubaan. Turjubaanku waa bilaash.
free = Kulanku waa bilaash.
voluntary = Imaanshuhu waa ikhtiyaari, qasab ma aha. Adiga ayaa go’aansanaya.
voluntary-detail = Haddii aad timaaddo iyo haddii aadan imaan, saamayn kuma laha kiiskaaga.
# Only where nobody has to sign up.
not-registered = Cidna ma qorayso cidda timaadda.
# $name is the person to call, $phone the telephone number.
contact = Su’aalo ma qabtaa? Wac { $name }, taleefan { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Wax dheeraad ah ka akhri bogga internetka:
# $senders is a list of offices and organisations.
senders = Waxaa ku casuumaya { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = Nasasho.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Nasasho: { LIST($food) }.
break-food-fruit = miro
break-food-biscuits = buskud
break-food-hot-drinks = cabitaanno kulul
break-food-lunch = qado
break-food-pizza = biise
break-food-halal = cunto xalaal ah
break-food-halal-pizza = biise xalaal ah
break-food-halal-lunch = qado xalaal ah
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Waxaad su’aalo weydiin kartaa shaqaale ka tirsan { -nav } oo kiisaska qaabilsan.

## Facts that an event may have

childcare = Waan kuu ilaalinaynaa carruurtaada inta aad kulanka joogto.
food-halal = Cuntadu waa xalaal.
# For wheelchairs and prams.
step-free = Jaranjaro ma jirto. Waxaad la soo geli kartaa kursiga taayirrada leh (rullestol) ama gaariga ilmaha lagu riixo.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Raac baska { LIST($lines, type: "disjunction") } ilaa boosteejada { $stop }.
registration-none = Uma baahnid inaad is diiwaangeliso.
# $deadline is a date.
registration-slip = Ma doonaysaa inaad timaaddo? Buuxi foomka jawaabta oo u dhiib { -nav } ugu dambayn { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = Ma doonaysaa inaad timaaddo? Is diiwaangeli: Wac { $phone } ugu dambayn { DATETIME($deadline, dateStyle: "full") }.
registration-sms = Ma doonaysaa inaad timaaddo? Is diiwaangeli: Farriin SMS ah u dir { $phone } ugu dambayn { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = Ma doonaysaa inaad timaaddo? Is diiwaangeli: Gal bogga internetka ugu dambayn { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = Kulanka: waqti ama goob cusub
# $date is the old date of the meeting.
moved-text = Kulanka waxaa la qaban lahaa { DATETIME($date, dateStyle: "full") }. Taariikhda, waqtiga ama goobta ayaa la beddelay. Hadda waa sidan:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Farriin ku socota dadka caawimo ka hela { -nav }
cancelled-title = Kulanku ma dhacayo
# $date is the date of the meeting that will not take place.
cancelled-text = Kulankii la qaban lahaa { DATETIME($date, dateStyle: "full") } ma dhacayo. Waan ka xunnahay.

## Letter

letter-subject = Casuumaad kulan furan
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Tixraacayaga: { $reference }
letter-greeting = Waan ku salaamaynaa!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Waan ku salaamaynaa, { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Waan idin salaamaynaa dhammaan inta halkan deggan!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Turjubaannada kulanka jooga: { LIST($languages) }. Ma u baahan tahay turjubaan luqad kale ku hadla? Buuxi foomka jawaabta. Turjubaanku waa bilaash.
# Where no interpreter is booked.
letter-interpreters-none = Ma u baahan tahay turjubaan? Buuxi foomka jawaabta, waan kuu dalbaynaa turjubaan. Turjubaanku waa bilaash.
letter-closing = Salaan wanaagsan
# $phone is the direct telephone number of the person who signs.
letter-phone = Taleefan: { $phone }
label-date = Taariikhda
label-time = Waqtiga
label-place = Goobta
label-interpreter = Turjubaan
label-programme = Barnaamijka
# The reply slip at the foot of the letter.
slip-heading = Foomka jawaabta
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Ma u baahan tahay turjubaan luqad kale ku hadla? Buuxi foomka oo u dhiib { -nav } ugu dambayn { DATETIME($deadline, dateStyle: "full") }. Turjubaanku waa bilaash.
# Where no interpreter is booked.
slip-interpreter-none = Ma u baahan tahay turjubaan? Buuxi foomka oo u dhiib { -nav } ugu dambayn { DATETIME($deadline, dateStyle: "full") }. Turjubaanku waa bilaash.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = Uma baahnid inaad is diiwaangeliso. Foomku waa dadka turjubaan u baahan oo keliya.
slip-telephone = Taleefan isku diiwaangeli: { $phone }. Foomku waa dadka turjubaan u baahan oo keliya.
slip-sms = Farriin SMS ah isku diiwaangeli: { $phone }. Foomku waa dadka turjubaan u baahan oo keliya.
slip-web = Iska diiwaangeli bogga internetka. Foomku waa dadka turjubaan u baahan oo keliya.
# Stands alone, where one signs up with the slip.
slip-slip = Ma doonaysaa inaad timaaddo? Buuxi foomka oo u dhiib { -nav } ugu dambayn { DATETIME($deadline, dateStyle: "full") }. Turjubaan ma u baahan tahay? Ku qor luqadda. Turjubaanku waa bilaash.
slip-name = Magaca
slip-phone = Taleefanka
slip-language = Luqadda aad turjubaan ugu baahan tahay
slip-people = Imisa qof ayaa imanaya?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Qabyo
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Astaanta { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = Koodhka QR ee furaya bogga internetka { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
