### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = سلامتی: از کجا کمک بگیرید؟
# One or two sentences for the flyer.
summary = می‌گوییم وقتی شما یا کسی از خانواده‌تان مریض است، از کجا کمک بگیرید و هزینهٔ آن چقدر است.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } توضیح می‌دهد که چطور یک دکتر ثابت (fastlege) داشته باشید و چه وقت می‌توانید به اورژانس یا عاجل (legevakt) بروید.
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } می‌گوید که وقتی بد می‌خوابید، غمگین هستید یا می‌ترسید، با چه کسی می‌توانید حرف بزنید. این کمک رایگان است.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ سلامتی دعوت می‌کنیم. به شما می‌گوییم که وقتی شما یا کسی از خانواده‌تان مریض است، از کجا کمک بگیرید. همچنین می‌گوییم که در روزهای سخت با چه کسی می‌توانید حرف بزنید.
