### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کودکستان و مدرسه (مکتب) در نروژ
# One or two sentences for the flyer.
summary = می‌گوییم چطور برای کودک خود در کودکستان (barnehage) جا بگیرید، هزینهٔ آن چقدر است و مدرسه در نروژ چگونه است.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = ادارهٔ { $speaker } توضیح می‌دهد که چطور برای جا در کودکستان درخواست بدهید و چه کسانی می‌توانند پول کمتری بدهند.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } توضیح می‌دهد که مدرسه (مکتب) در نروژ چگونه است و وقتی کودک به کمک نیاز دارد چه کار می‌توانید بکنید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ کودکستان و مدرسه (مکتب) دعوت می‌کنیم. به شما می‌گوییم که چطور برای کودک خود در کودکستان جا بگیرید. همچنین می‌گوییم که مدرسه در نروژ چگونه است.
