### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Komputer û BankID: Em alîkariya we dikin
# One or two sentences for the flyer.
summary = Em di warê telefona destan û komputerê de alîkariya we dikin. Hûn ê her wiha fêr bibin ku hûn çawa dikarin BankID bistînin.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } ji we re dibêje ku hûn çawa dikarin BankID bistînin. Bi BankIDyê hûn li înternetê nîşan didin ku hûn kî ne.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } di warê telefona destan de alîkariya we dike. Hûn dikarin telefona xwe bi xwe re bînin.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê komputer û BankIDyê de. Hûn ê fêr bibin ku hûn çawa dikarin BankID bistînin. Em ê her wiha di warê telefona destan de alîkariya we bikin.
