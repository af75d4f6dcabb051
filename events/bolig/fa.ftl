### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = مسکن: حق و حقوق شما چیست؟
# One or two sentences for the flyer.
summary = در این جلسه یاد می‌گیرید که وقتی خانه کرایه می‌کنید چه حق و حقوقی دارید، و چطور می‌توانید به شهرداری درخواست خانه بدهید.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } توضیح می‌دهد که وقتی خانه کرایه می‌کنید چه حق و حقوقی دارید. این سازمان به همهٔ کسانی کمک می‌کند که خانه کرایه می‌کنند.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } توضیح می‌دهد که چطور می‌توانید به شهرداری درخواست خانه بدهید، و چطور می‌توانید درخواست کمک‌هزینهٔ مسکن بدهید. کمک‌هزینهٔ مسکن پولی برای کرایهٔ خانه است.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ مسکن دعوت می‌کنیم. در این جلسه یاد می‌گیرید که وقتی خانه کرایه می‌کنید چه حق و حقوقی دارید. همچنین یاد می‌گیرید که چطور می‌توانید به شهرداری درخواست خانه بدهید.
