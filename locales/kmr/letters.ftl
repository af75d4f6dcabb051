### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Silav! Ez ji { -nav } telefon dikim.
# $title is the title of the meeting.
call-invite = Em we vedixwînin civîneke vekirî. Navê wê “{ $title }” e.
# $date is the date of the meeting.
call-when = Civîn di vê rojê de ye: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Cih: { $place }. Navnîşan: { $address }.
call-interpreter = Wergêr ji we re lazim e? Niha ji min re bibêjin. Wergêr bêpere ye.
call-closing = Hûn dixwazin werin? Pirsên we hene? Spas ji bo axaftinê.
