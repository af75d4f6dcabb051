### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = فعالیت برای شما و خانواده‌تان
# One or two sentences for the flyer.
summary = می‌گوییم شما و خانواده‌تان در منطقهٔ شهر در چه فعالیت‌هایی می‌توانید شرکت کنید و کدام‌ها رایگان است.
# $speaker is the name of the community centre.
programme-community-centre = مرکز محله ({ $speaker }) دربارهٔ کلاس‌ها، ورزش و جاهای دیدار با دیگران در منطقه صحبت می‌کند.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = سازمان { $speaker } چوب اسکی، کفش اسکیت و دوچرخه (بایسکل) به کودکان امانت می‌دهد. این کار رایگان است.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ فعالیت‌های منطقه دعوت می‌کنیم. به شما می‌گوییم که شما و خانواده‌تان در چه فعالیت‌هایی می‌توانید شرکت کنید. بسیاری از آن‌ها رایگان است.
