### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Dzień dobry! Dzwonię z { -nav }.
# $title is the title of the meeting.
call-invite = Zapraszamy na otwarte spotkanie. Jego tytuł to „{ $title }”.
# $date is the date of the meeting.
call-when = Spotkanie jest w tym dniu: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Miejsce: { $place }. Adres: { $address }.
call-interpreter = Czy potrzebny jest tłumacz? Proszę mi teraz powiedzieć. Tłumacz jest bezpłatny.
call-closing = Czy chce Pani lub Pan przyjść? Czy są pytania? Dziękuję za rozmowę.
