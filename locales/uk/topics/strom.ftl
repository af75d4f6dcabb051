### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Електрика: як зменшити рахунок
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, як витрачати менше електрики і що можна зробити, якщо рахунок завеликий.
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } покаже, як витрачати вдома менше електрики і як читати рахунок.
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } пояснить, що можна зробити, якщо ви не можете оплатити рахунок.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про електрику та рахунки. Ви дізнаєтеся, як витрачати менше електрики. Ви також дізнаєтеся, що можна зробити, якщо ви не можете оплатити рахунок.
