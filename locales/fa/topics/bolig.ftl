### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = مسکن: حق و حقوق شما چیست؟
# One or two sentences for the flyer.
summary = می‌گوییم در خانهٔ کرایه‌ای چه حقوقی دارید و چطور از شهرداری (کمون) خانه بخواهید.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = سازمان مستأجران ({ $speaker }) توضیح می‌دهد که وقتی خانه کرایه می‌کنید چه حق و حقوقی دارید. این سازمان به کسانی کمک می‌کند که خانه کرایه می‌کنند.
# $speaker is the name of the municipal housing office.
programme-housing-office = ادارهٔ مسکن شهرداری ({ $speaker }) توضیح می‌دهد که چطور می‌توانید به شهرداری درخواست خانه بدهید، و چطور می‌توانید درخواست کمک‌هزینهٔ مسکن (bostøtte) بدهید. کمک‌هزینهٔ مسکن پولی برای کرایهٔ خانه است.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ مسکن دعوت می‌کنیم. به شما می‌گوییم که وقتی خانه کرایه می‌کنید چه حق و حقوقی دارید. همچنین می‌گوییم که چطور می‌توانید به شهرداری (کمون) درخواست خانه بدهید.
