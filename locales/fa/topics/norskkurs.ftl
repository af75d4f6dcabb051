### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = نروژی یاد بگیرید: یک کلاس برای شما
# One or two sentences for the flyer.
summary = می‌گوییم کجا می‌توانید زبان نروژی (ناروی) یاد بگیرید، هزینهٔ آن چقدر است و کجا می‌توانید حرف زدن را تمرین کنید.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } توضیح می‌دهد که چه کلاس‌های (کورس‌های) زبان نروژی هست و چه کسانی می‌توانند رایگان شرکت کنند.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = سازمان { $speaker } می‌گوید که کجا می‌توانید با مردم آشنا شوید و حرف زدن به نروژی را تمرین کنید. این کار رایگان است.
# The first paragraph of the letter.
letter-intro = شما را به یک جلسهٔ عمومی دربارهٔ کلاس‌های (کورس‌های) زبان نروژی دعوت می‌کنیم. به شما می‌گوییم که چه کلاس‌هایی هست و چه کسانی می‌توانند رایگان شرکت کنند. همچنین می‌گوییم که کجا می‌توانید حرف زدن به نروژی را تمرین کنید.
