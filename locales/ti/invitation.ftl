### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, polite "you" (ንስኹም), no idioms. The reader may be reading in a second language.
### Questions end in "?", as papers and offices write today, not in the old "፧", which looks like a colon.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = ናብ ክፉት ኣኼባ እንቋዕ ብደሓን መጻእኩም
audience = ንዓኹም፣ ካብ { -nav } ሓገዝ ንእትረኽቡ
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = ካብ ሰዓት { DATETIME($start, timeStyle: "short") } ክሳብ { DATETIME($end, timeStyle: "short") }
programme-welcome = እንቋዕ ብደሓን መጻእኩም ንብለኩም።
interpreters-heading = ኣስተርጓሚ
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
# In Tigrinya the category "one" covers zero and one, so the number stays a number.
interpreters-other =
    ብኻልእ ቋንቋ ኣስተርጓሚ የድልየኩም ዶ? ካብቲ ኣኼባ እንተ ወሓደ { $days ->
        [one] { NUMBER($days) } መዓልቲ
       *[other] { NUMBER($days) } መዓልታት
    } ኣቐዲምኩም ናብ { $phone } ደውሉ። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none =
    ኣስተርጓሚ የድልየኩም ዶ? ካብቲ ኣኼባ እንተ ወሓደ { $days ->
        [one] { NUMBER($days) } መዓልቲ
       *[other] { NUMBER($days) } መዓልታት
    } ኣቐዲምኩም ናብ { $phone } ደውሉ። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
free = እቲ ኣኼባ ብነጻ እዩ።
voluntary = ምምጻእ ብድሌትኩም እዩ፣ ግዴታ ኣይኮነን። ባዕልኹም ኢኹም ትውስኑ።
voluntary-detail = እንተ መጻእኩም ወይ እንተ ዘይመጻእኩም፣ ኣብ ጉዳይኩም ለውጢ ኣየምጽእን እዩ።
# Only where nobody has to sign up.
not-registered = መን ከም ዝመጸ ዝጽሕፍ ሰብ የለን።
# $name is the person to call, $phone the telephone number.
contact = ሕቶ ኣለኩም ዶ? ናብ { $name } ደውሉ፣ ተሌፎን { $phone }።
# Stands above the address of the web page; beside it is a QR code.
web = ኣብዚ መርበብ ሓበሬታ ብዝያዳ ኣንብቡ፦
# $senders is a list of offices and organisations.
senders = እዚ ዕድመ እዚ ካብ { LIST($senders) } እዩ።

## The break

# A break of which nothing more is said.
break = ዕረፍቲ።
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = ዕረፍቲ ምስ { LIST($food) }።
break-food-fruit = ፍሩታ
break-food-biscuits = ብሽኮቲ
break-food-hot-drinks = ውዑይ መስተ
break-food-lunch = ምሳሕ
break-food-pizza = ፒሳ
break-food-halal = ሓላል መግቢ
break-food-halal-pizza = ሓላል ፒሳ
break-food-halal-lunch = ሓላል ምሳሕ
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = ጉዳያት ንዝከታተል ሰራሕተኛ ናይ { -nav } ሕቶታት ክትሓቱ ትኽእሉ ኢኹም።

## Facts that an event may have

childcare = ኣብቲ ኣኼባ ከለኹም፣ ንደቅኹም ክንሕልወልኩም ኢና።
food-halal = እቲ መግቢ ሓላል እዩ።
# For wheelchairs and prams.
step-free = መደያይቦ የለን። ብዊልቸር ወይ ብካሮሳ ህጻን ክትኣትዉ ትኽእሉ ኢኹም።
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = ብኣውቶቡስ ቁጽሪ { LIST($lines, type: "disjunction") } ናብ ፌርማታ { $stop } ንዑ።
registration-none = ምምዝጋብ ኣየድልየኩምን እዩ።
# $deadline is a date.
registration-slip = ክትመጹ ትደልዩ ዶ? ነቲ ቅጥዒ መልሲ መሊእኩም ናብ { -nav } ኣረክቡ። ናይ መወዳእታ መዓልቲ፦ { DATETIME($deadline, dateStyle: "full") }።
registration-telephone = ክትመጹ ትደልዩ ዶ? ንምምዝጋብ ናብ { $phone } ደውሉ። ናይ መወዳእታ መዓልቲ፦ { DATETIME($deadline, dateStyle: "full") }።
registration-sms = ክትመጹ ትደልዩ ዶ? ንምምዝጋብ ናብ { $phone } ኤስኤምኤስ ስደዱ። ናይ መወዳእታ መዓልቲ፦ { DATETIME($deadline, dateStyle: "full") }።
# The address of the web page stands beside this sentence.
registration-web = ክትመጹ ትደልዩ ዶ? ኣብቲ መርበብ ሓበሬታ ተመዝገቡ። ናይ መወዳእታ መዓልቲ፦ { DATETIME($deadline, dateStyle: "full") }።

## Notices that hang over older posters

moved-title = ግዜ ወይ ቦታ ናይቲ ኣኼባ ተቐይሩ
# $date is the old date of the meeting.
moved-text = እቲ ኣኼባ { DATETIME($date, dateStyle: "full") } ክካየድ ተመዲቡ ነይሩ። ዕለት፣ ሰዓት ወይ ቦታ ተቐይሩ ኣሎ። ሕጂ እቲ ትኽክለኛ ሓበሬታ እዚ እዩ፦
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = ሓበሬታ ንዓኹም፣ ካብ { -nav } ሓገዝ ንእትረኽቡ
cancelled-title = እቲ ኣኼባ ተሰሪዙ
# $date is the date of the meeting that will not take place.
cancelled-text = { DATETIME($date, dateStyle: "full") } ኣኼባ ኣይክህሉን እዩ። ይቕሬታ ንሓትት።

## Letter

letter-subject = ዕድመ ናብ ክፉት ኣኼባ
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = መወከሲ ቁጽርና፦ { $reference }
letter-greeting = ሰላም!
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = ሰላም { $name }!
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = ሰላም ንኹላትኩም ኣብዚ እትነብሩ!
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = ኣብቲ ኣኼባ በዞም ቋንቋታት ኣስተርጐምቲ ኣለዉ፦ { LIST($languages) }። ብኻልእ ቋንቋ ኣስተርጓሚ የድልየኩም ዶ? ነቲ ቅጥዒ መልሲ ምልኡ። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
# Where no interpreter is booked.
letter-interpreters-none = ኣስተርጓሚ የድልየኩም ዶ? ነቲ ቅጥዒ መልሲ ምልኡ፣ ኣስተርጓሚ ክንረኽበልኩም ኢና። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
letter-closing = ምስ ሰላምታ
# $phone is the direct telephone number of the person who signs.
letter-phone = ተሌፎን፦ { $phone }
label-date = ዕለት
label-time = ሰዓት
label-place = ቦታ
label-interpreter = ኣስተርጓሚ
label-programme = መደብ
# The reply slip at the foot of the letter.
slip-heading = ቅጥዒ መልሲ
# How to order an interpreter. $deadline is the last day.
slip-interpreter = ብኻልእ ቋንቋ ኣስተርጓሚ የድልየኩም ዶ? ነቲ ቅጥዒ መሊእኩም ናብ { -nav } ኣረክቡ። ናይ መወዳእታ መዓልቲ፦ { DATETIME($deadline, dateStyle: "full") }። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
# Where no interpreter is booked.
slip-interpreter-none = ኣስተርጓሚ የድልየኩም ዶ? ነቲ ቅጥዒ መሊእኩም ናብ { -nav } ኣረክቡ። ናይ መወዳእታ መዓልቲ፦ { DATETIME($deadline, dateStyle: "full") }። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = ምምዝጋብ ኣየድልየኩምን እዩ። እቲ ቅጥዒ ኣስተርጓሚ ንዘድልዮም ሰባት ጥራይ እዩ።
slip-telephone = ናብ { $phone } ደዊልኩም ተመዝገቡ። እቲ ቅጥዒ ኣስተርጓሚ ንዘድልዮም ሰባት ጥራይ እዩ።
slip-sms = ናብ { $phone } ኤስኤምኤስ ሰዲድኩም ተመዝገቡ። እቲ ቅጥዒ ኣስተርጓሚ ንዘድልዮም ሰባት ጥራይ እዩ።
slip-web = ኣብቲ መርበብ ሓበሬታ ተመዝገቡ። እቲ ቅጥዒ ኣስተርጓሚ ንዘድልዮም ሰባት ጥራይ እዩ።
# Stands alone, where one signs up with the slip.
slip-slip = ክትመጹ ትደልዩ ዶ? ነቲ ቅጥዒ መሊእኩም ናብ { -nav } ኣረክቡ። ናይ መወዳእታ መዓልቲ፦ { DATETIME($deadline, dateStyle: "full") }። ኣስተርጓሚ እንተ ደኣ የድልየኩም ኮይኑ፣ ነቲ ቋንቋ ጸሓፉ። ግልጋሎት ኣስተርጓሚ ብነጻ እዩ።
slip-name = ስም
slip-phone = ተሌፎን
slip-language = ብኣየናይ ቋንቋ ኣስተርጓሚ የድልየኩም?
slip-people = ክንደይ ሰባት ክመጹ እዮም?

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = ንድፊ
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = ኣርማ ናይ { $name }
# Read aloud by a screen reader. $url is a web address.
qr-alt = መርበብ ሓበሬታ { $url } ዝኸፍት ኪውኣር ኮድ
# The title of the file. $title is the title of the meeting.
document-title = { $title } ({ DATETIME($date, dateStyle: "full") })
