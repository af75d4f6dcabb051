### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "Ty", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Zapraszamy na otwarte spotkanie
audience = Dla osób, które dostają pomoc z { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = Od { DATETIME($start, timeStyle: "short") } do { DATETIME($end, timeStyle: "short") }
programme-welcome = Powitanie
interpreters-heading = Tłumacz ustny
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Potrzebujesz tłumacza innego języka? Zadzwoń pod numer { $phone } co najmniej { $days ->
        [one] jeden dzień
        [few] { NUMBER($days) } dni
        [many] { NUMBER($days) } dni
       *[other] { NUMBER($days) } dnia
    } przed spotkaniem. Tłumaczenie jest bezpłatne.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Potrzebujesz tłumacza? Zadzwoń pod numer { $phone } co najmniej { $days ->
        [one] jeden dzień
        [few] { NUMBER($days) } dni
        [many] { NUMBER($days) } dni
       *[other] { NUMBER($days) } dnia
    } przed spotkaniem, a zamówimy tłumacza. Tłumaczenie jest bezpłatne.
free = Spotkanie jest bezpłatne.
voluntary = Udział jest dobrowolny. Ty decydujesz.
voluntary-detail = To, czy przyjdziesz, nie ma żadnego wpływu na Twoją sprawę.
# Only where nobody has to sign up.
not-registered = Nikt nie notuje, kto przychodzi.
# $name is the person to call, $phone the telephone number.
contact = Masz pytania? Zadzwoń: { $name }, telefon { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Więcej informacji na stronie internetowej:
# $senders is a list of offices and organisations.
senders = Zaproszenie od: { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = Przerwa.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Przerwa: { LIST($food) }.
break-food-fruit = owoce
break-food-biscuits = herbatniki
break-food-hot-drinks = gorące napoje
break-food-lunch = obiad
break-food-pizza = pizza
break-food-halal = jedzenie halal
break-food-halal-pizza = pizza halal
break-food-halal-lunch = obiad halal
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Możesz zadać pytania pracownikowi { -nav }, który prowadzi sprawy.

## Facts that an event may have

childcare = Podczas spotkania zaopiekujemy się Twoimi dziećmi.
food-halal = Jedzenie jest halal.
# For wheelchairs and prams.
step-free = Nie ma schodów. Można wjechać wózkiem inwalidzkim lub dziecięcym.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Jedź autobusem { LIST($lines, type: "disjunction") } do przystanku { $stop }.
registration-none = Nie musisz się zapisywać.
# $deadline is a date.
registration-slip = Chcesz przyjść? Wypełnij odcinek z odpowiedzią i oddaj go w { -nav }. Ostatni dzień zapisów: { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = Chcesz przyjść? Zapisz się: zadzwoń pod numer { $phone }. Ostatni dzień zapisów: { DATETIME($deadline, dateStyle: "full") }.
registration-sms = Chcesz przyjść? Zapisz się: wyślij SMS na numer { $phone }. Ostatni dzień zapisów: { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = Chcesz przyjść? Zapisz się na stronie internetowej. Ostatni dzień zapisów: { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = Spotkanie przeniesione
# $date is the old date of the meeting.
moved-text = Spotkanie miało się odbyć w tym dniu: { DATETIME($date, dateStyle: "full") }. Zmieniono datę, godzinę lub miejsce. Oto aktualne informacje:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Wiadomość dla osób, które dostają pomoc z { -nav }
cancelled-title = Spotkanie odwołane
# $date is the date of the meeting that will not take place.
cancelled-text = W tym dniu spotkania nie będzie: { DATETIME($date, dateStyle: "full") }. Przepraszamy.

## Letter

letter-subject = Zaproszenie na otwarte spotkanie
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Nasz znak: { $reference }
letter-greeting = Dzień dobry!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Dzień dobry, { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Dzień dobry wszystkim, którzy tu mieszkają!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Tłumacze na spotkaniu: { LIST($languages) }. Potrzebujesz tłumacza innego języka? Wypełnij odcinek z odpowiedzią. Tłumaczenie jest bezpłatne.
# Where no interpreter is booked.
letter-interpreters-none = Potrzebujesz tłumacza? Wypełnij odcinek z odpowiedzią, a zamówimy tłumacza. Tłumaczenie jest bezpłatne.
letter-closing = Z poważaniem
# $phone is the direct telephone number of the person who signs.
letter-phone = Telefon: { $phone }
label-date = Data
label-time = Godzina
label-place = Miejsce
label-interpreter = Tłumacz ustny
label-programme = Program
# The reply slip at the foot of the letter.
slip-heading = Odcinek z odpowiedzią
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Potrzebujesz tłumacza innego języka? Wypełnij odcinek i oddaj go w { -nav }. Ostatni dzień: { DATETIME($deadline, dateStyle: "full") }. Tłumaczenie jest bezpłatne.
# Where no interpreter is booked.
slip-interpreter-none = Potrzebujesz tłumacza? Wypełnij odcinek i oddaj go w { -nav }. Ostatni dzień: { DATETIME($deadline, dateStyle: "full") }. Tłumaczenie jest bezpłatne.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = Nie musisz się zapisywać. Odcinek jest tylko dla osób, które potrzebują tłumacza.
slip-telephone = Zapisz się telefonicznie: { $phone }. Odcinek jest tylko dla osób, które potrzebują tłumacza.
slip-sms = Zapisz się SMS-em: { $phone }. Odcinek jest tylko dla osób, które potrzebują tłumacza.
slip-web = Zapisz się na stronie internetowej. Odcinek jest tylko dla osób, które potrzebują tłumacza.
# Stands alone, where one signs up with the slip.
slip-slip = Chcesz przyjść? Wypełnij odcinek i oddaj go w { -nav }. Ostatni dzień: { DATETIME($deadline, dateStyle: "full") }. Potrzebujesz tłumacza? Wpisz język. Tłumaczenie jest bezpłatne.
slip-name = Imię i nazwisko
slip-phone = Telefon
slip-language = W jakim języku potrzebujesz tłumacza?
slip-people = Ile osób przyjdzie?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Wersja robocza
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Logo: { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = Kod QR, który otwiera stronę internetową { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
