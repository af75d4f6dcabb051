title = جلسه دربارهٔ خانه
summary = در ۲ ساعت یاد می‌گیرید چطور برای خانه درخواست بدهید.
letter-intro = شما را به جلسه دعوت می‌کنیم. ساعت { DATETIME($start, timeStyle: "short") } در طبقهٔ ۳.
