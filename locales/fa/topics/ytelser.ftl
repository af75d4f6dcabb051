### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = پول از Nav: چه کمکی می‌توانید بگیرید؟
# One or two sentences for the flyer.
summary = می‌گوییم چه پولی می‌توانید از Nav بگیرید و چطور درخواست بدهید.
# $speaker is the name of the office that speaks.
programme-benefits = ادارهٔ { $speaker } توضیح می‌دهد که وقتی مریض هستید، کار ندارید یا بچه دارید، چه پولی می‌توانید بگیرید.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = ادارهٔ { $speaker } نشان می‌دهد که چطور درخواست بدهید و چه چیزهایی را باید همراه درخواست بفرستید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ پول از Nav دعوت می‌کنیم. به شما می‌گوییم که وقتی مریض هستید، کار ندارید یا بچه دارید، چه پولی می‌توانید بگیرید. همچنین می‌گوییم که چطور درخواست بدهید.
