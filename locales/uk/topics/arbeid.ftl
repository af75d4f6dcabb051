### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Робота: як її знайти
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, як подати заяву на роботу і які права ви маєте на роботі.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } (група правової допомоги) пояснить, які права ви маєте, коли працюєте. Це безоплатна правова допомога.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } (центр зайнятості) пояснить, як знайти вакансії та написати заяву на роботу.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про роботу. Ви дізнаєтеся, як знайти роботу й написати заяву. Ви також дізнаєтеся, які права маєте на роботі.
