### Texts that recur in every invitation: posters, flyers, letters and notices.
### Plain language: short sentences, "您", no idioms. The reader may be reading in a second language.

# Nav is the Norwegian Labour and Welfare Administration. The name stays in Latin letters in every language.
-nav = Nav

## Poster and flyer

# The line above the title.
kicker = 欢迎参加公开说明会
audience = 为正在接受{ -nav }帮助的您举办
# $start and $end are times of the day (13:30 and 15:30). Write the range in words, never with a dash.
time-range = 从{ DATETIME($start, timeStyle: "short") }到{ DATETIME($end, timeStyle: "short") }
programme-welcome = 欢迎您。
interpreters-heading = 口译
# $days is a number of days, $phone a telephone number. Interpreters cost nothing for the visitor.
interpreters-other = 您需要其他语言的口译吗？请至少在说明会前{ NUMBER($days) }天拨打{ $phone }。口译是免费的。
# Where no interpreter is booked. $days and $phone as in interpreters-other.
interpreters-none = 您需要口译吗？请至少在说明会前{ NUMBER($days) }天拨打{ $phone }。口译是免费的。
free = 免费参加。
voluntary = 自愿参加，来不来由您自己决定。
voluntary-detail = 不管您来不来，都不会影响您的申请或待遇。
# Only where nobody has to sign up.
not-registered = 现场不登记姓名。
# $name is the person to call, $phone the telephone number.
contact = 您有问题吗？请打电话给{ $name }，电话：{ $phone }。
# Stands above the address of the web page; beside it is a QR code.
web = 详情请看网页：
# $senders is a list of offices and organisations.
senders = { LIST($senders) }邀请您参加。

## The break

# A break of which nothing more is said.
break = 休息。
# $food is a list of what there is to eat and drink: the messages that begin with break-food-.
break-with = 中间休息：有{ LIST($food) }。
break-food-fruit = 水果
break-food-biscuits = 饼干
break-food-hot-drinks = 热饮
break-food-lunch = 午餐
break-food-pizza = 披萨
break-food-halal = 清真食品
break-food-halal-pizza = 清真披萨
break-food-halal-lunch = 清真午餐
# A case worker is the person at Nav who handles somebody's case. Only where one comes.
break-ask-caseworker = 您可以向{ -nav }的经办人员提问。

## Facts that an event may have

childcare = 您参加说明会时，我们帮您照看孩子。
food-halal = 提供清真食品。
# For wheelchairs and prams.
step-free = 没有台阶，轮椅和婴儿车可以直接进入。
# $lines is a list of bus line numbers, $stop the name of the bus stop.
transport = 请乘坐{ LIST($lines, type: "disjunction") }路公交车，在{ $stop }站下车。
registration-none = 不需要报名。
# $deadline is a date.
registration-slip = 您想参加吗？请填写回执，最迟在{ DATETIME($deadline, dateStyle: "full") }交给{ -nav }。
registration-telephone = 您想参加吗？请最迟在{ DATETIME($deadline, dateStyle: "full") }拨打{ $phone }报名。
registration-sms = 您想参加吗？请最迟在{ DATETIME($deadline, dateStyle: "full") }发短信到{ $phone }报名。
# The address of the web page stands beside this sentence.
registration-web = 您想参加吗？请最迟在{ DATETIME($deadline, dateStyle: "full") }通过网页报名。

## Notices that hang over older posters

moved-title = 说明会时间或地点有变
# $date is the old date of the meeting.
moved-text = 说明会原定于{ DATETIME($date, dateStyle: "full") }举行。日期、时间或地点有变，请看新信息：
# Stands above the title: a cancelled meeting invites nobody.
cancelled-kicker = 致接受{ -nav }帮助的您
cancelled-title = 说明会已取消
# $date is the date of the meeting that will not take place.
cancelled-text = { DATETIME($date, dateStyle: "full") }的说明会取消，敬请谅解。

## Letter

letter-subject = 公开说明会邀请函
# $date is the date of the letter.
letter-date = { DATETIME($date, dateStyle: "long") }
# $reference is the office's own reference number.
letter-reference = 我们的参考编号：{ $reference }
letter-greeting = 您好！
# $name is the name of whoever gets the letter, as the list has it, in no form but that one.
letter-greeting-name = { $name }，您好！
# Instead of letter-greeting, where several people at one address share a letter.
letter-greeting-household = 住在这里的各位，你们好！
# $languages is a list of the languages of the interpreters who come, each in its own script.
letter-interpreters = 说明会现场有以下语言的口译：{ LIST($languages) }。您需要其他语言的口译吗？请填写回执。口译是免费的。
# Where no interpreter is booked.
letter-interpreters-none = 您需要口译吗？请填写回执，我们帮您预约。口译是免费的。
letter-closing = 祝您安好
# $phone is the direct telephone number of the person who signs.
letter-phone = 电话：{ $phone }
label-date = 日期
label-time = 时间
label-place = 地点
label-interpreter = 口译
label-programme = 日程
# The reply slip at the foot of the letter.
slip-heading = 回执
# How to order an interpreter. $deadline is the last day.
slip-interpreter = 您需要其他语言的口译吗？请填写回执，最迟在{ DATETIME($deadline, dateStyle: "full") }交给{ -nav }。口译是免费的。
# Where no interpreter is booked.
slip-interpreter-none = 您需要口译吗？请填写回执，最迟在{ DATETIME($deadline, dateStyle: "full") }交给{ -nav }。口译是免费的。
# One of these follows, by the way of signing up. $phone is where to sign up.
slip-none = 您不需要报名。回执只供需要口译的人填写。
slip-telephone = 请拨打{ $phone }报名。回执只供需要口译的人填写。
slip-sms = 请发短信到{ $phone }报名。回执只供需要口译的人填写。
slip-web = 请到网页报名。回执只供需要口译的人填写。
# Stands alone, where one signs up with the slip.
slip-slip = 您想参加吗？请填写回执，最迟在{ DATETIME($deadline, dateStyle: "full") }交给{ -nav }。如果需要口译，请写明语言。口译是免费的。
slip-name = 姓名
slip-phone = 电话
slip-language = 需要哪种语言的口译？
slip-people = 共几人参加？

## Marks and descriptions

# A stamp across a page that is not ready to be printed.
draft = 草稿
# Read aloud by a screen reader. $name is an office or organisation.
logo-alt = { $name }的标志
# Read aloud by a screen reader. $url is a web address.
qr-alt = 二维码，可打开网页{ $url }
# The title of the file. $title is the title of the meeting.
document-title = { $title }（{ DATETIME($date, dateStyle: "full") }）
