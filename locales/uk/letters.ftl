### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = Добрий день! Я телефоную від { -nav }.
# $title is the title of the meeting.
call-invite = Запрошуємо вас на відкриту зустріч: «{ $title }».
# $date is the date of the meeting.
call-when = Зустріч відбудеться в цей день: { DATETIME($date, dateStyle: "full") } { time-range }.
# $place is the name of the house, $address its street and town.
call-where = Місце: { $place }. Адреса: { $address }.
call-interpreter = Вам потрібен усний перекладач? Скажіть мені, і я його замовлю. Послуги перекладача безкоштовні.
call-closing = Хочете прийти? Є запитання? Дякую за розмову.
