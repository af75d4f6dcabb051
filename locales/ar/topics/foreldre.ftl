### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = للأهل: الحياة مع الأطفال في النرويج
# One or two sentences for the flyer.
summary = يمكنك لقاء آباء وأمهات آخرين، والحديث معهم عن الأطفال والمدرسة وأوقات الفراغ. يمكنك السؤال عن كل شيء.
# $speaker is the name of the office or organisation that speaks.
programme-parents = يتحدث العاملون في { $speaker } عن المساعدة التي يمكن للآباء والأمهات الحصول عليها. المساعدة مجانية.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = يتحدث معكم العاملون في { $speaker } عن الأطفال والهاتف وأوقات الفراغ.
# The first paragraph of the letter.
letter-intro = ندعوك إلى أمسية مفتوحة للآباء والأمهات. يمكنك لقاء آباء وأمهات آخرين، والحديث معهم عن الأطفال والمدرسة وأوقات الفراغ. وسنخبرك أيضًا أين يمكن للآباء والأمهات الحصول على المساعدة.
