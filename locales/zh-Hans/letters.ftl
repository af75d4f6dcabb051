### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = 您好！我是{ -nav }的工作人员。
# $title is the title of the meeting.
call-invite = 我们邀请您参加一个公开说明会，主题是“{ $title }”。
# $date is the date of the meeting.
call-when = 时间是{ DATETIME($date, dateStyle: "full") }，{ time-range }。
# $place is the name of the house, $address its street and town.
call-where = 地点：{ $place }。地址：{ $address }。
call-interpreter = 您需要口译吗？请告诉我，我帮您预约。口译是免费的。
call-closing = 您想来参加吗？您有问题吗？谢谢您接听电话。
