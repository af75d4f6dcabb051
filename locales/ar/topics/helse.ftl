### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = الصحة: أين يمكنك الحصول على المساعدة؟
# One or two sentences for the flyer.
summary = سنشرح لك أين يمكنك الحصول على المساعدة إذا مرضت أو مرض أحد أفراد عائلتك، وكم تكلّف.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = يشرح لك العاملون في { $speaker } كيف يمكنك الحصول على طبيب دائم لك (fastlege)، ومتى يمكنك الذهاب إلى عيادة الطوارئ (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = يخبرك العاملون في { $speaker } بمن يمكنك التحدث إليه في حالة قلة النوم أو الحزن أو الخوف. هذه المساعدة مجانية.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن الصحة. سنشرح لك أين يمكنك الحصول على المساعدة إذا مرضت أو مرض أحد أفراد عائلتك. وسنخبرك أيضًا بمن يمكنك التحدث إليه في الأوقات الصعبة.
