### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = جواب رد گرفتید؟ این‌طور اعتراض کنید
# One or two sentences for the flyer.
summary = می‌گوییم چه حق و حقوقی دارید، و وقتی با جواب شهرداری (کمون) یا Nav موافق نیستید چه کار می‌توانید بکنید.
# $speaker is the name of the organisation that speaks.
programme-rights = سازمان { $speaker } توضیح می‌دهد که وقتی درخواست کمک می‌کنید چه حق و حقوقی دارید.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = سازمان { $speaker } نشان می‌دهد که چطور به یک جواب اعتراض کنید. اعتراض یعنی می‌خواهید که جواب را یک بار دیگر بررسی کنند.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ حق و حقوق‌تان دعوت می‌کنیم. به شما می‌گوییم که وقتی با جواب شهرداری (کمون) یا Nav موافق نیستید چه کار می‌توانید بکنید. همچنین می‌گوییم که چه کسی می‌تواند در اعتراض کردن به شما کمک کند.
