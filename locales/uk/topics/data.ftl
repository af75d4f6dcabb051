### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Компʼютер і BankID: ми допоможемо
# One or two sentences for the flyer.
summary = Ми допоможемо вам із телефоном і компʼютером. Ви також дізнаєтеся, як отримати норвезький BankID.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } пояснить, як отримати норвезький BankID. За допомогою BankID ви підтверджуєте в інтернеті, хто ви.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } допоможе вам із телефоном. Можете взяти його із собою.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про компʼютери та BankID. Ви дізнаєтеся, як отримати норвезький BankID. Ми також допоможемо вам із телефоном.
