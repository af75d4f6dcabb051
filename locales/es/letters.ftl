### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = ¡Hola! Le llamo de { -nav }.
# $title is the title of the meeting.
call-invite = Queremos invitarle a una reunión abierta: «{ $title }».
# $date is the date of the meeting.
call-when = La reunión es el { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = La reunión es en { $place }. La dirección es { $address }.
call-interpreter = ¿Necesita intérprete? Dígamelo, por favor, y pediré uno. El servicio de intérprete es gratuito.
call-closing = ¿Quiere venir? ¿Tiene preguntas? Gracias por su tiempo.
