### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Dihtor ja BankID: Oaččut veahki
# One or two sentences for the flyer.
summary = Oaččut veahki telefovnnain ja dihtoriin, ja oaččut diehtit mo háhkat BankID.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } muitala mo háhkat BankID. BankID:in čájehat neahtas gii don leat.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } veahkeha du telefovnnain. Váldde iežat telefovnna fárrui jus háliidat.
# The first paragraph of the letter.
letter-intro = Mii bovdet du rabas čoahkkimii dihtoriid ja BankID birra. Oaččut diehtit mo háhkat BankID. Oaččut maiddái veahki iežat telefovnnain.
