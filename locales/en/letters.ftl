### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Hello! I am calling from { -nav }.
# $title is the title of the meeting.
call-invite = We would like to invite you to an open meeting. It is called “{ $title }”.
# $date is the date of the meeting.
call-when = The meeting is on { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = The meeting is at { $place }. The address is { $address }.
call-interpreter = Do you need an interpreter? Please tell me, and I will order one. The interpreter is free of charge.
call-closing = Would you like to come? Do you have any questions? Thank you for talking to me.
