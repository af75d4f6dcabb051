### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "don", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = Bures boahtin rabas čoahkkimii
audience = Dutnje gean { -nav } veahkeha
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = Diimmu { DATETIME($start, timeStyle: "short") } rájes diimmu { DATETIME($end, timeStyle: "short") } rádjai
programme-welcome = Bures boahtin
interpreters-heading = Dulka
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other =
    Dárbbašatgo dulkka eará gillii? Riŋge nummirii { $phone } unnimusat { $days ->
        [one] ovtta beaivvi
        [two] { NUMBER($days) } beaivvi
       *[other] { NUMBER($days) } beaivvi
    } ovdal čoahkkima. Dulka lea nuvttá.
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    Dárbbašatgo dulkka? Riŋge nummirii { $phone } unnimusat { $days ->
        [one] ovtta beaivvi
        [two] { NUMBER($days) } beaivvi
       *[other] { NUMBER($days) } beaivvi
    } ovdal čoahkkima, de mii diŋgot dulkka. Dulka lea nuvttá.
free = Čoahkkin lea nuvttá.
voluntary = Lea eaktodáhtolaš boahtit. Don mearridat ieš.
voluntary-detail = Ii váikkut du áššái boađátgo vai it.
# Only where nobody has to sign up.
not-registered = Ii oktage čále listui gii boahtá.
# $name is the person to call, $phone the telephone number.
contact = Leatgo dus gažaldagat? Riŋge: { $name }, telefovdna { $phone }.
# Stands above the address of the web page; beside it is a QR code.
web = Loga eanet neahttasiiddus:
# $senders is a list of offices and organisations.
senders = Bovdejeaddjit: { LIST($senders) }.

## The break

# A break of which nothing more is said.
break = Boddu.
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = Boddu: { LIST($food) }.
break-food-fruit = frukta
break-food-biscuits = keavssat
break-food-hot-drinks = liegga juhkamušat
break-food-lunch = gaskabeaiborramuš
break-food-pizza = pizza
break-food-halal = halal biebmu
break-food-halal-pizza = halal pizza
break-food-halal-lunch = halal gaskabeaiborramuš
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = Sáhtát jearrat gažaldagaid { -nav } áššemeannudeaddjis.

## Facts that an event may have

childcare = Mii atnit fuola du mánáin dan botta go don leat čoahkkimis.
food-halal = Biebmu lea halal.
# For wheelchairs and prams.
step-free = Doppe eai leat tráhpát. Beasat sisa juvlastuoluin dahje mánávovnnain.
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = Mana bussiin { LIST($lines, type: "disjunction") } bussebissehahkii { $stop }.
registration-none = It dárbbaš dieđihit ahte boađát.
# $deadline is a date.
registration-slip = Áiggutgo boahtit? Deavdde vástidanskovi ja atte dan { -nav } kantuvrii. Maŋimuš beaivi lea { DATETIME($deadline, dateStyle: "full") }.
registration-telephone = Áiggutgo boahtit? Dieđit dan: Riŋge nummirii { $phone }. Maŋimuš beaivi lea { DATETIME($deadline, dateStyle: "full") }.
registration-sms = Áiggutgo boahtit? Dieđit dan: Sádde SMS nummirii { $phone }. Maŋimuš beaivi lea { DATETIME($deadline, dateStyle: "full") }.
# The address of the web page stands beside this sentence.
registration-web = Áiggutgo boahtit? Dieđit dan neahttasiiddus. Maŋimuš beaivi lea { DATETIME($deadline, dateStyle: "full") }.

## Notices that hang over older posters

moved-title = Čoahkkin lea sirdojuvvon
# $date is the old date of the meeting.
moved-text = Čoahkkima ovddeš beaivi lei { DATETIME($date, dateStyle: "full") }. Beaivi, áigi dahje báiki lea rievdan. Dát gusto dál:
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = Diehtu olbmuide geaid { -nav } veahkeha
cancelled-title = Čoahkkin lea šluhttejuvvon
# $date is the date of the meeting that will not take place.
cancelled-text = Ii šatta čoahkkin dán beaivvi: { DATETIME($date, dateStyle: "full") }. Mii šállošit.

## Letter

letter-subject = Bovdehus rabas čoahkkimii
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = Min čujuhus: { $reference }
letter-greeting = Buorre beaivi!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = Buorre beaivi, { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = Buorre beaivi buohkaide geat orrot dáppe!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = Dulkkat čoahkkimis: { LIST($languages) }. Dárbbašatgo dulkka eará gillii? Deavdde vástidanskovi. Dulka lea nuvttá.
# Where no interpreter is booked.
letter-interpreters-none = Dárbbašatgo dulkka? Deavdde vástidanskovi, de mii diŋgot dulkka. Dulka lea nuvttá.
letter-closing = Dearvvuođaiguin
# $phone is the direct telephone number of the person who signs.
letter-phone = Telefovdna: { $phone }
label-date = Dáhton
label-time = Áigi
label-place = Báiki
label-interpreter = Dulka
label-programme = Prográmma
# The reply slip at the foot of the letter.
slip-heading = Vástidanskovvi
# How to order an interpreter. $deadline is the last day.
slip-interpreter = Dárbbašatgo dulkka eará gillii? Deavdde skovi ja atte dan { -nav } kantuvrii. Maŋimuš beaivi lea { DATETIME($deadline, dateStyle: "full") }. Dulka lea nuvttá.
# Where no interpreter is booked.
slip-interpreter-none = Dárbbašatgo dulkka? Deavdde skovi ja atte dan { -nav } kantuvrii. Maŋimuš beaivi lea { DATETIME($deadline, dateStyle: "full") }. Dulka lea nuvttá.
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = It dárbbaš dieđihit ahte boađát. Skovvi lea dušše sidjiide geat dárbbašit dulkka.
slip-telephone = Dieđit telefovnnas ahte boađát: { $phone }. Skovvi lea dušše sidjiide geat dárbbašit dulkka.
slip-sms = Dieđit SMS:in ahte boađát: { $phone }. Skovvi lea dušše sidjiide geat dárbbašit dulkka.
slip-web = Dieđit neahttasiiddus ahte boađát. Skovvi lea dušše sidjiide geat dárbbašit dulkka.
# Stands alone, where one signs up with the slip.
slip-slip = Áiggutgo boahtit? Deavdde skovi ja atte dan { -nav } kantuvrii. Maŋimuš beaivi lea { DATETIME($deadline, dateStyle: "full") }. Dárbbašatgo dulkka? Čále giela. Dulka lea nuvttá.
slip-name = Namma
slip-phone = Telefovdna
slip-language = Giella masa dárbbašat dulkka
slip-people = Galle olbmo bohtet?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = Ii leat gárvvis
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = Logo: { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = QR-koda mii rahpá neahttasiiddu { $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
