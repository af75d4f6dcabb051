### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = ¡Buenos días! Le llamo de { -nav }.
# $title is the title of the meeting.
call-invite = Queremos invitarle a una reunión abierta. Se llama «{ $title }».
# $date is the date of the meeting.
call-when = La reunión es el { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = El lugar es { $place }. La dirección es { $address }.
call-interpreter = ¿Necesita intérprete? Dígamelo ahora. El intérprete es gratis.
call-closing = ¿Quiere venir? ¿Tiene preguntas? Gracias por hablar conmigo.
