### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Здоровʼя: де отримати допомогу?
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, де отримати допомогу, коли ви або хтось із родини хворіє, і скільки це коштує.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } пояснить, як отримати сімейного лікаря (fastlege) і коли можна звертатися до невідкладної допомоги (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } розповість, з ким можна поговорити, коли ви погано спите, коли вам сумно або страшно. Це безкоштовно.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про здоровʼя. Ви дізнаєтеся, де отримати допомогу, коли ви або хтось із родини хворіє. Ви також дізнаєтеся, з ким можна поговорити, коли вам важко.
