### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = درهای ما باز است: بیایید و بپرسید
# One or two sentences for the flyer.
summary = می‌توانید کسانی را که اینجا کار می‌کنند ببینید و هر سؤالی دارید از آن‌ها بپرسید.
# $speaker is the name of the office that shows what it does.
programme-meet = ادارهٔ { $speaker } توضیح می‌دهد که در چه کارهایی می‌توانیم به شما کمک کنیم.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } به سؤال‌های هر کس جداگانه جواب می‌دهد.
# The first paragraph of the letter.
letter-intro = درهای ما باز است و شما را دعوت می‌کنیم. می‌توانید کسانی را که اینجا کار می‌کنند ببینید و هر سؤالی دارید از آن‌ها بپرسید. همچنین می‌گوییم که در چه کارهایی می‌توانیم به شما کمک کنیم.
