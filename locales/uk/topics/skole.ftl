### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Садок і школа: як усе влаштовано
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, як дитині отримати місце в дитячому садку, скільки це коштує і як влаштована школа в Норвегії.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } пояснить, як подати заяву на місце в дитячому садку і хто може платити менше.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } розповість, як влаштована школа в Норвегії і що можна зробити, якщо дитині потрібна допомога.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про дитячий садок і школу. Ви дізнаєтеся, як дитині отримати місце в дитячому садку. Ви також дізнаєтеся, як влаштована школа в Норвегії.
