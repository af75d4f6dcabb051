### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Волонтерство: допомога і знайомства
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, що можете робити для інших там, де живете, і як долучитися. Волонтерам не платять.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } розповість, що роблять волонтери. Волонтери допомагають іншим без оплати.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } пояснить, як долучитися, навіть якщо ви мало знаєте норвезьку.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про волонтерство. Волонтери допомагають іншим без оплати. Ви дізнаєтеся, що можете робити там, де живете, і як долучитися.
