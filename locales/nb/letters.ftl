### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Hei! Jeg ringer fra { -nav }.
# $title is the title of the meeting.
call-invite = Vi vil invitere deg til et åpent møte: «{ $title }».
# $date is the date of the meeting.
call-when = Møtet er { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Møtet er på { $place }. Adressen er { $address }.
call-interpreter = Trenger du tolk? Si fra til meg, så bestiller jeg tolk. Tolken er gratis.
call-closing = Vil du komme? Har du spørsmål? Takk for praten.
