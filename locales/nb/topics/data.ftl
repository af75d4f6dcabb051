### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Data og BankID: Få hjelp
# One or two sentences for the flyer.
summary = Du får hjelp med mobil og datamaskin, og du får vite hvordan du får BankID.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } forteller hvordan du får BankID. Med BankID viser du hvem du er på nettet.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } hjelper deg med mobilen din. Ta den gjerne med.
# The first paragraph of the letter.
letter-intro = Vi inviterer deg til et åpent møte om data og BankID. Du får vite hvordan du får BankID. Du får også hjelp med mobilen din.
