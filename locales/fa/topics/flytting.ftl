### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = خانه عوض می‌کنید؟ این‌ها را بدانید
# One or two sentences for the flyer.
summary = می‌گوییم هنگام عوض کردن خانه چه چیزهایی را به یاد داشته باشید و چه کسی می‌تواند به شما کمک کند.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } توضیح می‌دهد که چطور به صاحب‌خانه خبر بدهید که از خانه می‌روید، و چطور پول پیش خانه را پس بگیرید.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } می‌گوید که نشانی جدید را باید به چه کسانی بدهید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ عوض کردن خانه دعوت می‌کنیم. به شما می‌گوییم که هنگام رفتن به خانهٔ جدید چه چیزهایی را به یاد داشته باشید. همچنین می‌گوییم که چه کسی می‌تواند به شما کمک کند.
