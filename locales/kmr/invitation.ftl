### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "hûn", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Hûn bi xêr hatin civîneke vekirî
# "ofîsa" (office) stands before the name: "nav" alone is the Kurdish word for "name", and the name needs no case ending.
audience = Ji bo we yên ku ji ofîsa { -nav } alîkariyê distînin
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = Ji saet { DATETIME($start, timeStyle: "short") } heta saet { DATETIME($end, timeStyle: "short") }
programme-welcome = Bixêrhatin
interpreters-heading = Wergêr
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Wergêrê zimanekî din ji we re lazim e? Herî kêm { $days ->
        [one] rojekê
       *[other] { NUMBER($days) } roj
    } berî civînê telefonî hejmara { $phone } bikin. Karê wergêr bêpere ye.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Wergêr ji we re lazim e? Herî kêm { $days ->
        [one] rojekê
       *[other] { NUMBER($days) } roj
    } berî civînê telefonî hejmara { $phone } bikin, em ê wergêrekî peyda bikin. Karê wergêr bêpere ye.
free = Civîn bêpere ye.
voluntary = Hûn ne mecbûr in ku werin. Hûn bi xwe biryarê didin.
voluntary-detail = Hatin an nehatina we tu bandorê li dosyeya we nake.
# Only where nobody has to sign up.
not-registered = Kes nanivîse ku kî tê.
# $name is the person to call, $phone the telephone number.
contact = Pirsên we hene? Telefon bikin: { $name }, hejmar { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Li vê malperê bêtir bixwînin:
# $senders is a list of offices and organisations.
senders = Hûn ji aliyê { LIST($senders) } ve hatine vexwendin.

## The break

# A break of which nothing more is said.
break = Navber.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Navber: { LIST($food) }.
break-food-fruit = fêkî
break-food-biscuits = bîskuwît
break-food-hot-drinks = vexwarinên germ
break-food-lunch = firavîn
break-food-pizza = pîza
break-food-halal = xwarina helal
break-food-halal-pizza = pîzaya helal
break-food-halal-lunch = firavîna helal
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Hûn dikarin ji karmendekî ofîsa { -nav } pirsan bikin. Ew karmend dosyeyan bi rê ve dibe.

## Facts that an event may have

childcare = Dema ku hûn di civînê de ne, em li zarokên we dinêrin.
food-halal = Xwarin helal e.
# For wheelchairs and prams.
step-free = Li wir derence tune ne. Hûn dikarin bi kursiya bi teker an bi erebeya zarokan têkevin hundir.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Bi otobusa { LIST($lines, type: "disjunction") } werin rawestgeha { $stop }.
registration-none = Ne hewce ye ku hûn xwe qeyd bikin.
# $deadline is a date.
registration-slip = Hûn dixwazin werin? Forma bersivê tijî bikin û wê bidin ofîsa { -nav }. Roja dawî: { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = Hûn dixwazin werin? Xwe qeyd bikin: Telefonî hejmara { $phone } bikin. Roja dawî: { DATETIME($deadline, dateStyle: "full") }.
registration-sms = Hûn dixwazin werin? Xwe qeyd bikin: Ji hejmara { $phone } re SMS bişînin. Roja dawî: { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = Hûn dixwazin werin? Xwe li malperê qeyd bikin. Roja dawî: { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = Dem an cihê civînê guheriye
# $date is the old date of the meeting.
moved-text = Civîn dê di vê dîrokê de bûya: { DATETIME($date, dateStyle: "full") }. Dîrok, dem an cihê civînê guheriye. Niha agahiyên rast ev in:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Agahî ji bo kesên ku ji ofîsa { -nav } alîkariyê distînin
cancelled-title = Civîn hatiye betalkirin
# $date is the date of the meeting that will not take place.
cancelled-text = Di vê dîrokê de civîn çênabe: { DATETIME($date, dateStyle: "full") }. Em lêborînê dixwazin.

## Letter

letter-subject = Vexwendin ji bo civîneke vekirî
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Referansa me: { $reference }
letter-greeting = Silav!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Silav, { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Silav ji hemû kesên ku li vir dijîn re!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Wergêr di civînê de: { LIST($languages) }. Wergêrê zimanekî din ji we re lazim e? Forma bersivê tijî bikin. Karê wergêr bêpere ye.
# Where no interpreter is booked.
letter-interpreters-none = Wergêr ji we re lazim e? Forma bersivê tijî bikin, em ê wergêrekî peyda bikin. Karê wergêr bêpere ye.
letter-closing = Bi silav û rêz
# $phone is the direct telephone number of the person who signs.
letter-phone = Telefon: { $phone }
label-date = Dîrok
label-time = Saet
label-place = Cih
label-interpreter = Wergêr
label-programme = Bername
# The reply slip at the foot of the letter.
slip-heading = Forma bersivê
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Wergêrê zimanekî din ji we re lazim e? Vê formê tijî bikin û wê bidin ofîsa { -nav }. Roja dawî: { DATETIME($deadline, dateStyle: "full") }. Karê wergêr bêpere ye.
# Where no interpreter is booked.
slip-interpreter-none = Wergêr ji we re lazim e? Vê formê tijî bikin û wê bidin ofîsa { -nav }. Roja dawî: { DATETIME($deadline, dateStyle: "full") }. Karê wergêr bêpere ye.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = Ne hewce ye ku hûn xwe qeyd bikin. Ev form tenê ji bo kesên ku wergêr dixwazin e.
slip-telephone = Xwe bi telefonê qeyd bikin: { $phone }. Ev form tenê ji bo kesên ku wergêr dixwazin e.
slip-sms = Xwe bi SMSê qeyd bikin: { $phone }. Ev form tenê ji bo kesên ku wergêr dixwazin e.
slip-web = Xwe li malperê qeyd bikin. Ev form tenê ji bo kesên ku wergêr dixwazin e.
# Stands alone, where one signs up with the slip.
slip-slip = Hûn dixwazin werin? Vê formê tijî bikin û wê bidin ofîsa { -nav }. Roja dawî: { DATETIME($deadline, dateStyle: "full") }. Wergêr ji we re lazim e? Zimên binivîsin. Karê wergêr bêpere ye.
slip-name = Nav û paşnav
slip-phone = Telefon
slip-language = Wergêrê kîjan zimanî lazim e?
slip-people = Çend kes dê werin?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Reşnivîs
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Logoya { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = Koda QR ku malpera { $url } vedike
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
