### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Dzień dobry! Dzwonię z { -nav }.
# $title is the title of the meeting.
call-invite = Zapraszamy na otwarte spotkanie: „{ $title }”.
# $date is the date of the meeting.
call-when = Termin spotkania: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Miejsce: { $place }. Adres: { $address }.
call-interpreter = Czy potrzebny jest tłumacz? Proszę mi powiedzieć, a ja go zamówię. Tłumaczenie jest bezpłatne.
call-closing = Czy chce Pani/Pan przyjść? Czy są pytania? Dziękuję za rozmowę.
