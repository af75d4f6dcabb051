### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "ви", no idioms. The reader may be reading in a second language.
### A formatted Ukrainian date ends in the abbreviation "р.": its full stop also ends the sentence, so none is written after the date.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Запрошуємо на відкриту зустріч
audience = Для людей, які отримують допомогу від { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = З { DATETIME($start, timeStyle: "short") } до { DATETIME($end, timeStyle: "short") }
programme-welcome = Привітання
interpreters-heading = Усний переклад
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Потрібен усний переклад іншою мовою? Телефонуйте: { $phone }, щонайменше за { $days ->
        [one] { NUMBER($days) } день
        [few] { NUMBER($days) } дні
        [many] { NUMBER($days) } днів
       *[other] { NUMBER($days) } дня
    } до зустрічі. Переклад безкоштовний.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Потрібен усний переклад? Зателефонуйте за номером { $phone } щонайменше за { $days ->
        [one] { NUMBER($days) } день
        [few] { NUMBER($days) } дні
        [many] { NUMBER($days) } днів
       *[other] { NUMBER($days) } дня
    } до зустрічі, і ми замовимо перекладача. Усний переклад безкоштовний.
free = Участь безкоштовна.
voluntary = Участь добровільна. Ви самі вирішуєте.
voluntary-detail = Прийдете ви чи ні, це ніяк не вплине на вашу справу.
# Only where nobody has to sign up.
not-registered = Ніхто не веде списку присутніх.
# $name is the person to call, $phone the telephone number.
contact = Є запитання? Телефонуйте: { $name }, телефон { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Докладніше на вебсторінці:
# $senders is a list of offices and organisations.
senders = Вас запрошують: { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = Перерва.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Перерва: { LIST($food) }.
break-food-fruit = фрукти
break-food-biscuits = печиво
break-food-hot-drinks = гарячі напої
break-food-lunch = обід
break-food-pizza = піца
break-food-halal = халяльна їжа
break-food-halal-pizza = халяльна піца
break-food-halal-lunch = халяльний обід
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Ви можете поставити запитання працівнику { -nav }, який веде справи.

## Facts that an event may have

childcare = Поки ви на зустрічі, ми доглянемо ваших дітей.
food-halal = Їжа халяльна.
# For wheelchairs and prams.
step-free = Сходів немає. Можна заїхати на кріслі колісному або з дитячим візком.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Їдьте автобусом { LIST($lines, type: "disjunction") } до зупинки { $stop }.
registration-none = Записуватися не потрібно.
# $deadline is a date.
registration-slip = Хочете прийти? Заповніть бланк відповіді й передайте його до { -nav }. Останній день запису: { DATETIME($deadline, dateStyle: "full") }
registration-telephone = Хочете прийти? Запишіться: зателефонуйте за номером { $phone }. Останній день запису: { DATETIME($deadline, dateStyle: "full") }
registration-sms = Хочете прийти? Запишіться: надішліть СМС на номер { $phone }. Останній день запису: { DATETIME($deadline, dateStyle: "full") }
# The address of the web page stands beside this sentence.
registration-web = Хочете прийти? Запишіться на вебсторінці. Останній день запису: { DATETIME($deadline, dateStyle: "full") }

## Notices that hang over older posters

moved-title = Зустріч перенесено
# $date is the old date of the meeting.
moved-text = Зустріч мала відбутися в цей день: { DATETIME($date, dateStyle: "full") } Змінено дату, час або місце. Ось актуальна інформація:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Повідомлення для людей, які отримують допомогу від { -nav }
cancelled-title = Зустріч скасовано
# $date is the date of the meeting that will not take place.
cancelled-text = У цей день зустрічі не буде: { DATETIME($date, dateStyle: "full") } Перепрошуємо.

## Letter

letter-subject = Запрошення на відкриту зустріч
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Наш номер документа: { $reference }
letter-greeting = Добрий день!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Добрий день, { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Добрий день усім, хто тут живе!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Усний переклад на зустрічі: { LIST($languages) }. Потрібен усний переклад іншою мовою? Заповніть бланк відповіді. Усний переклад безкоштовний.
# Where no interpreter is booked.
letter-interpreters-none = Потрібен усний переклад? Заповніть бланк відповіді, і ми замовимо перекладача. Усний переклад безкоштовний.
letter-closing = З повагою
# $phone is the direct telephone number of the person who signs.
letter-phone = Телефон: { $phone }
label-date = Дата
label-time = Час
label-place = Місце
label-interpreter = Усний переклад
label-programme = Програма
# The reply slip at the foot of the letter.
slip-heading = Бланк відповіді
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Потрібен усний переклад іншою мовою? Заповніть бланк і передайте його до { -nav }. Останній день: { DATETIME($deadline, dateStyle: "full") } Усний переклад безкоштовний.
# Where no interpreter is booked.
slip-interpreter-none = Потрібен усний переклад? Заповніть бланк і передайте його до { -nav }. Останній день: { DATETIME($deadline, dateStyle: "full") } Усний переклад безкоштовний.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = Записуватися не потрібно. Бланк лише для тих, кому потрібен усний переклад.
slip-telephone = Запишіться телефоном: { $phone }. Бланк лише для тих, кому потрібен усний переклад.
slip-sms = Запишіться через СМС: { $phone }. Бланк лише для тих, кому потрібен усний переклад.
slip-web = Запишіться на вебсторінці. Бланк лише для тих, кому потрібен усний переклад.
# Stands alone, where one signs up with the slip.
slip-slip = Хочете прийти? Заповніть бланк і передайте його до { -nav }. Останній день: { DATETIME($deadline, dateStyle: "full") } Потрібен усний переклад? Напишіть мову. Усний переклад безкоштовний.
slip-name = Імʼя та прізвище
slip-phone = Телефон
slip-language = Мова, якою потрібен усний переклад
slip-people = Скільки людей прийде?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Чернетка
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Логотип: { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = QR-код, що відкриває вебсторінку { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
