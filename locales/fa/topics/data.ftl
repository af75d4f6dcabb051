### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کامپیوتر و BankID: کمک بگیرید
# One or two sentences for the flyer.
summary = در استفاده از موبایل و کامپیوتر به شما کمک می‌کنیم و می‌گوییم چطور BankID (شناسهٔ اینترنتی) بگیرید.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } توضیح می‌دهد که چطور BankID بگیرید. با BankID در اینترنت نشان می‌دهید که چه کسی هستید.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } در استفاده از موبایل به شما کمک می‌کند. می‌توانید موبایل خود را بیاورید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ کامپیوتر و BankID دعوت می‌کنیم. به شما می‌گوییم که چطور BankID بگیرید. همچنین در استفاده از موبایل به شما کمک می‌کنیم.
