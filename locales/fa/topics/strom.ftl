### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = برق: چطور پول کمتری بدهید؟
# One or two sentences for the flyer.
summary = می‌گوییم چطور برق کمتری مصرف کنید، و وقتی قبض (بل) برق خیلی زیاد است چه کار می‌توانید بکنید.
# $speaker is the name of the organisation that speaks.
programme-save = سازمان { $speaker } نشان می‌دهد که چطور در خانه برق کمتری مصرف کنید و چطور قبض (بل) برق را بخوانید.
# $speaker is the name of the office that speaks.
programme-bills = ادارهٔ { $speaker } توضیح می‌دهد که وقتی نمی‌توانید پول یک قبض (بل) را بدهید چه کار می‌توانید بکنید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ برق و قبض‌ها (بل‌ها) دعوت می‌کنیم. به شما می‌گوییم که چطور برق کمتری مصرف کنید. همچنین می‌گوییم که وقتی نمی‌توانید پول یک قبض را بدهید چه کار می‌توانید بکنید.
