### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Silav! Ez ji ofîsa { -nav } telefon dikim.
# $title is the title of the meeting.
call-invite = Em we vedixwînin civîneke vekirî: “{ $title }”.
# $date is the date of the meeting.
call-when = Civîn di vê rojê de ye: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Cihê civînê: { $place }. Navnîşan: { $address }.
call-interpreter = Wergêr ji we re lazim e? Ji kerema xwe ji min re bibêjin, ez ê wergêrekî peyda bikim. Karê wergêr bêpere ye.
call-closing = Hûn dixwazin werin? Pirsên we hene? Spas ji bo axaftinê.
