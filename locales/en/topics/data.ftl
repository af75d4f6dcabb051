### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Computer, phone and BankID: Get help
# One or two sentences for the flyer.
summary = You will get help with your mobile phone and computer, and you will learn how to get BankID.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } tells you how to get BankID. With BankID you show who you are on the internet.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } helps you with your mobile phone. You can bring it with you.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about computers and BankID. You will learn how to get BankID. You will also get help with your mobile phone.
