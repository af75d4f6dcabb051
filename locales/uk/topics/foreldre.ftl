### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Для батьків: діти в Норвегії
# One or two sentences for the flyer.
summary = Ви зможете познайомитися з іншими батьками й поговорити про дітей, школу та дозвілля. Можна запитати про все.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } розповість, яку допомогу можуть отримати батьки. Ця допомога безкоштовна.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } поговорить із вами про дітей, телефони та дозвілля.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкритий вечір для батьків. Ви зможете познайомитися з іншими батьками й поговорити про дітей, школу та дозвілля. Ви також дізнаєтеся, де батьки можуть отримати допомогу.
