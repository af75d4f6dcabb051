### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Hei! Eg ringjer frå { -nav }.
# $title is the title of the meeting.
call-invite = Vi vil invitere deg til eit ope møte: «{ $title }».
# $date is the date of the meeting.
call-when = Møtet er { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Møtet er på { $place }. Adressa er { $address }.
call-interpreter = Treng du tolk? Sei frå til meg, så bestiller eg tolk. Tolken er gratis.
call-closing = Vil du kome? Har du spørsmål? Takk for praten.
