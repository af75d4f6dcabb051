### What one says when one invites by telephone. Short sentences, as in the invitation.

call-greeting = سڵاو! من لە { -nav }ـەوە تەلەفۆنت بۆ دەکەم.
# $title is the title of the meeting.
call-invite = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە. ناوی کۆبوونەوەکە: «{ $title }».
# $date is the date of the meeting.
call-when = کۆبوونەوەکە لەم ڕۆژەدایە: { DATETIME($date, dateStyle: "full") }. { time-range }.
# $place is the name of the house, $address its street and town.
call-where = شوێن: { $place }. ناونیشان: { $address }.
call-interpreter = پێویستت بە وەرگێڕ هەیە؟ تکایە پێم بڵێ، من داوای وەرگێڕت بۆ دەکەم. وەرگێڕان بێبەرامبەرە.
call-closing = دەتەوێت بێیت؟ پرسیارت هەیە؟ سوپاس بۆ قسەکردنەکە.
