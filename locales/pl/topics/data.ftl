### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Komputer, telefon i BankID: pomożemy Ci
# One or two sentences for the flyer.
summary = Pomożemy Ci z telefonem i komputerem. Dowiesz się też, jak dostać BankID.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } wyjaśni, jak dostać BankID. Za pomocą BankID potwierdzasz w internecie, kim jesteś.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } pomoże Ci z Twoim telefonem. Warto go przynieść.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat komputerów i BankID. Dowiesz się, jak dostać BankID. Pomożemy Ci też z Twoim telefonem.
