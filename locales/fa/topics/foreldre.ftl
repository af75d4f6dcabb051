### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = برای والدین: زندگی با بچه‌ها در نروژ
# One or two sentences for the flyer.
summary = می‌توانید با پدر و مادرهای دیگر آشنا شوید و دربارهٔ بچه‌ها، مدرسه (مکتب) و وقت آزاد صحبت کنید. می‌توانید هر سؤالی بپرسید.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } دربارهٔ کمک‌هایی که پدر و مادرها می‌توانند بگیرند صحبت می‌کند. این کمک‌ها رایگان است.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } با شما دربارهٔ بچه‌ها، موبایل و وقت آزاد صحبت می‌کند.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی برای پدر و مادرها دعوت می‌کنیم. می‌توانید با پدر و مادرهای دیگر آشنا شوید و دربارهٔ بچه‌ها، مدرسه (مکتب) و وقت آزاد صحبت کنید. همچنین می‌گوییم که پدر و مادرها از کجا می‌توانند کمک بگیرند.
