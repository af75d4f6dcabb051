### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کار: چطور می‌توانید کار پیدا کنید؟
# One or two sentences for the flyer.
summary = می‌گوییم چطور برای کار درخواست بدهید و در محل کار چه حق و حقوقی دارید.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = سازمان { $speaker } توضیح می‌دهد که وقتی کار می‌کنید چه حق و حقوقی دارید. این سازمان کمک حقوقی رایگان می‌دهد.
# $speaker is the name of an office at Nav.
programme-job-centre = ادارهٔ کار ({ $speaker }) توضیح می‌دهد که چطور فرصت‌های کاری را پیدا کنید و درخواست کار بنویسید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ کار دعوت می‌کنیم. به شما می‌گوییم که چطور کار پیدا کنید و درخواست کار بنویسید. همچنین می‌گوییم که در محل کار چه حق و حقوقی دارید.
