### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "usted", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Le damos la bienvenida a una reunión abierta
audience = Para personas que reciben ayuda de { -nav }
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = De las { DATETIME($start, timeStyle: "short") } a las { DATETIME($end, timeStyle: "short") }
programme-welcome = Bienvenida
interpreters-heading = Intérprete
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    ¿Necesita intérprete de otro idioma? Llame al { $phone } como mínimo { $days ->
        [one] un día
        [many] { NUMBER($days) } de días
       *[other] { NUMBER($days) } días
    } antes de la reunión. El servicio de intérprete es gratuito.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    ¿Necesita intérprete? Llame al { $phone } como mínimo { $days ->
        [one] un día
        [many] { NUMBER($days) } de días
       *[other] { NUMBER($days) } días
    } antes de la reunión y pediremos uno. El servicio de intérprete es gratuito.
free = La reunión es gratuita.
voluntary = No es obligatorio venir. Usted decide.
voluntary-detail = Venir o no venir no influye en su caso.
# Only where nobody has to sign up.
not-registered = Nadie anota quién viene.
# $name is the person to call, $phone the telephone number.
contact = ¿Tiene preguntas? Llame a { $name }, teléfono { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Más información en la página web:
# $senders is a list of offices and organisations.
senders = Invitación de { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = Descanso.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Descanso: { LIST($food) }.
break-food-fruit = fruta
break-food-biscuits = galletas
break-food-hot-drinks = bebidas calientes
break-food-lunch = almuerzo
break-food-pizza = pizza
break-food-halal = comida halal
break-food-halal-pizza = pizza halal
break-food-halal-lunch = almuerzo halal
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Puede hacer preguntas al personal de { -nav } que se ocupa de los casos.

## Facts that an event may have

childcare = Cuidamos a sus hijos e hijas mientras usted está en la reunión.
food-halal = La comida es halal.
# For wheelchairs and prams.
step-free = No hay escaleras. Puede entrar con silla de ruedas o con cochecito de bebé.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Tome el autobús { LIST($lines, type: "disjunction") } hasta la parada { $stop }.
registration-none = No tiene que inscribirse.
# $deadline is a date.
registration-slip = ¿Quiere venir? Complete la hoja de respuesta y entréguela en { -nav } a más tardar el { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = ¿Quiere venir? Inscríbase: llame al { $phone } a más tardar el { DATETIME($deadline, dateStyle: "full") }.
registration-sms = ¿Quiere venir? Inscríbase: envíe un mensaje de texto (SMS) al { $phone } a más tardar el { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = ¿Quiere venir? Inscríbase en la página web a más tardar el { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = Cambio de fecha, hora o lugar
# $date is the old date of the meeting.
moved-text = La reunión iba a ser el { DATETIME($date, dateStyle: "full") }. Ha cambiado la fecha, la hora o el lugar. Esta es la información correcta:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Aviso para personas que reciben ayuda de { -nav }
cancelled-title = Reunión cancelada
# $date is the date of the meeting that will not take place.
cancelled-text = No habrá reunión el { DATETIME($date, dateStyle: "full") }. Lo sentimos.

## Letter

letter-subject = Invitación a una reunión abierta
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Nuestra referencia: { $reference }
letter-greeting = Hola:
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Hola, { $name }:
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Hola a todas las personas que viven aquí:
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Intérpretes en la reunión: { LIST($languages) }. ¿Necesita intérprete de otro idioma? Complete la hoja de respuesta. El servicio de intérprete es gratuito.
# Where no interpreter is booked.
letter-interpreters-none = ¿Necesita intérprete? Complete la hoja de respuesta y pediremos uno. El servicio de intérprete es gratuito.
letter-closing = Saludos cordiales
# $phone is the direct telephone number of the person who signs.
letter-phone = Teléfono: { $phone }
label-date = Fecha
label-time = Hora
label-place = Lugar
label-interpreter = Intérprete
label-programme = Programa
# The reply slip at the foot of the letter.
slip-heading = Hoja de respuesta
# How to order an interpreter. $deadline is the last day.
slip-interpreter = ¿Necesita intérprete de otro idioma? Complete la hoja y entréguela en { -nav } a más tardar el { DATETIME($deadline, dateStyle: "full") }. El servicio de intérprete es gratuito.
# Where no interpreter is booked.
slip-interpreter-none = ¿Necesita intérprete? Complete la hoja y entréguela en { -nav } a más tardar el { DATETIME($deadline, dateStyle: "full") }. El servicio de intérprete es gratuito.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = No tiene que inscribirse. La hoja es solo para quien necesita intérprete.
slip-telephone = Inscríbase por teléfono: { $phone }. La hoja es solo para quien necesita intérprete.
slip-sms = Inscríbase por mensaje de texto (SMS): { $phone }. La hoja es solo para quien necesita intérprete.
slip-web = Inscríbase en la página web. La hoja es solo para quien necesita intérprete.
# Stands alone, where one signs up with the slip.
slip-slip = ¿Quiere venir? Complete la hoja y entréguela en { -nav } a más tardar el { DATETIME($deadline, dateStyle: "full") }. ¿Necesita intérprete? Escriba el idioma. El servicio de intérprete es gratuito.
slip-name = Nombre y apellidos
slip-phone = Teléfono
slip-language = Idioma para el que necesita intérprete
slip-people = ¿Cuántas personas vendrán?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Borrador
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Logotipo de { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = Código QR que abre la página web { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
