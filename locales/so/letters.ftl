### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Waan ku salaamayaa! Waxaan ka soo wacayaa { -nav }.
# $title is the title of the meeting.
call-invite = Waxaan kugu casuumaynaa kulan furan: “{ $title }”.
# $date is the date of the meeting.
call-when = Kulanku waa { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Kulanku wuxuu ka dhacayaa { $place }. Cinwaanku waa { $address }.
call-interpreter = Turjubaan ma u baahan tahay? Fadlan ii sheeg, waan kuu dalbayaa. Turjubaanku waa bilaash.
call-closing = Ma rabtaa inaad timaaddo? Su’aalo ma qabtaa? Waad ku mahadsan tahay wada hadalka.
