### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = سلام! من از { -nav } زنگ می‌زنم.
# $title is the title of the meeting.
call-invite = شما را به یک جلسهٔ عمومی دعوت می‌کنیم. عنوان جلسه: «{ $title }».
# $date is the date of the meeting.
call-when = جلسه در این روز است: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = محل: { $place }. نشانی: { $address }.
call-interpreter = به مترجم یا ترجمان نیاز دارید؟ لطفاً به من بگویید تا برای شما مترجم بگیرم. ترجمه رایگان است.
call-closing = می‌خواهید بیایید؟ سؤالی دارید؟ از صحبت با شما ممنونم.
