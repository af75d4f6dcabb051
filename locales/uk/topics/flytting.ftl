### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Переїжджаєте? Ось що варто знати
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, про що памʼятати під час переїзду і хто може вам допомогти.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } пояснить, як повідомити, що ви виїжджаєте з квартири, і як повернути заставу. Застава — це гроші, які ви заплатили наперед.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } пояснить, кому треба повідомити нову адресу.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про переїзд. Ви дізнаєтеся, про що памʼятати під час переїзду. Ви також дізнаєтеся, хто може вам допомогти.
