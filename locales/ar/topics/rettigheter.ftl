### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = هل رُفض طلبك؟ هكذا يمكنك تقديم شكوى
# One or two sentences for the flyer.
summary = سنشرح لك حقوقك، وما يمكنك فعله إذا رأيت أن جواب البلدية أو Nav غير صحيح.
# $speaker is the name of the organisation that speaks.
programme-rights = تشرح منظمة { $speaker } حقوقك عند طلب المساعدة.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = تشرح منظمة { $speaker } كيف يمكنك تقديم شكوى على جواب. تقديم شكوى يعني طلب النظر في الجواب مرة أخرى.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن حقوقك. سنشرح لك ما يمكنك فعله إذا رأيت أن جواب البلدية أو Nav غير صحيح. وسنخبرك أيضًا بمن يمكنه مساعدتك في تقديم شكوى.
