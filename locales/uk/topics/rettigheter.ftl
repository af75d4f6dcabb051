### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Вам відмовили? Як подати скаргу
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, які права маєте і що можете зробити, якщо не згодні з відповіддю муніципалітету або Nav.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } пояснить, які права ви маєте, коли подаєте заяву на допомогу.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } (група правової допомоги) покаже, як подати скаргу на відповідь. Подати скаргу — це попросити, щоб відповідь розглянули ще раз.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про ваші права. Ви дізнаєтеся, що можете зробити, якщо не згодні з відповіддю муніципалітету або Nav. Ви також дізнаєтеся, хто може допомогти вам подати скаргу.
