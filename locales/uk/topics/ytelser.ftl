### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Гроші від Nav: що можна отримати?
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, які виплати можете отримати від Nav і як подати заяву.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } розповість, які виплати можна отримати, якщо ви хворієте, не маєте роботи або маєте дітей.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } покаже, як подати заяву і що треба до неї додати.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про виплати від Nav. Ви дізнаєтеся, які виплати можна отримати, якщо ви хворієте, не маєте роботи або маєте дітей. Ви також дізнаєтеся, як подати заяву.
