### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = تغيير المسكن: معلومات مهمة لك
# One or two sentences for the flyer.
summary = سنشرح لك ما هو مهم عند الانتقال إلى مسكن آخر، ومن يمكنه مساعدتك.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = يشرح لك العاملون في { $speaker } كيف يمكنك إنهاء عقد الإيجار، وكيف يمكنك استعادة مبلغ التأمين الذي دفعته مسبقًا.
# $speaker is the name of the office or organisation that speaks.
programme-address = يخبرك العاملون في { $speaker } بالجهات التي يجب إبلاغها بعنوانك الجديد.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن الانتقال إلى مسكن آخر. سنشرح لك ما هو مهم عند الانتقال. وسنخبرك أيضًا بمن يمكنه مساعدتك.
