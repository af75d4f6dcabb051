### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = مرحبًا! أتصل بك من { -nav }.
# $title is the title of the meeting.
call-invite = ندعوك إلى لقاء مفتوح. عنوان اللقاء: «{ $title }».
# $date is the date of the meeting.
call-when = موعد اللقاء: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = المكان: { $place }. العنوان: { $address }.
call-interpreter = هل أنت بحاجة إلى مترجم؟ يمكنك إخباري بذلك، وسأطلب لك مترجمًا. الترجمة مجانية.
call-closing = هل لديك رغبة في الحضور؟ هل لديك أسئلة؟ شكرًا على هذه المكالمة.
