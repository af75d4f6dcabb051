### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Гроші: хто може вам допомогти?
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, що можна зробити, коли грошей не вистачає, і хто може допомогти вам із боргами.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } пояснить, як розібратися зі своїми доходами та витратами.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } пояснить, хто може вам допомогти, якщо ви маєте борги. Борг — це гроші, які ви винні.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про гроші. Ви дізнаєтеся, як розібратися зі своїми доходами та витратами. Ви також дізнаєтеся, хто може вам допомогти, якщо ви маєте борги.
