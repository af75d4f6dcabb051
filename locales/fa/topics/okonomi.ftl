### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = پول: چه کسی می‌تواند به شما کمک کند؟
# One or two sentences for the flyer.
summary = می‌گوییم وقتی پول‌تان نمی‌رسد چه کار می‌توانید بکنید و چه کسی می‌تواند دربارهٔ بدهی (قرض) به شما کمک کند.
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } توضیح می‌دهد که چطور حساب دخل و خرج خود را داشته باشید.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } می‌گوید که وقتی بدهی (قرض) دارید چه کسی می‌تواند به شما کمک کند. بدهی پولی است که باید به کسی بدهید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ پول دعوت می‌کنیم. به شما می‌گوییم که چطور حساب دخل و خرج خود را داشته باشید. همچنین می‌گوییم که وقتی بدهی (قرض) دارید چه کسی می‌تواند به شما کمک کند.
