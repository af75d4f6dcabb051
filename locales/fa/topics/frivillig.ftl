### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = داوطلب: کمک به دیگران و آشنایی با مردم
# One or two sentences for the flyer.
summary = می‌گوییم در محلهٔ خود برای دیگران چه کاری می‌توانید بکنید و چطور شرکت کنید. برای این کار مزد نمی‌گیرید.
# $speaker is the name of the organisation that speaks.
programme-volunteers = سازمان { $speaker } توضیح می‌دهد که داوطلبان (رضاکاران) چه کار می‌کنند. داوطلب کسی است که بدون مزد به دیگران کمک می‌کند.
# $speaker is the name of the organisation that speaks.
programme-join = سازمان { $speaker } توضیح می‌دهد که چطور می‌توانید شرکت کنید، حتی اگر فقط کمی نروژی بلد هستید.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ داوطلب (رضاکار) شدن دعوت می‌کنیم. داوطلب کسی است که بدون مزد به دیگران کمک می‌کند. به شما می‌گوییم که در محلهٔ خود چه کاری می‌توانید بکنید و چطور شرکت کنید.
