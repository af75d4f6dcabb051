### Open evening about money.

# At most about 40 characters: it is the largest text on the poster after the date.
title = المال: من يمكنه مساعدتك؟
# One or two sentences for the flyer.
summary = سنشرح لك ما يمكنك فعله عندما لا تستطيع دفع الفواتير، ومن يمكنه مساعدتك.
# $speaker is the name of the office that speaks.
programme-bills = يشرح مكتب { $speaker } ما يمكنك فعله عندما لا تستطيع دفع الفواتير.
# $speaker is the name of the office that speaks. Debt is money that somebody owes.
programme-debt = يشرح مكتب { $speaker } من يمكنه مساعدتك إذا كانت عليك ديون. الديون هي مال عليك أن تدفعه لغيرك.
# The first paragraph of the letter.
letter-intro = ندعوك إلى أمسية مفتوحة عن المال. سنشرح لك ما يمكنك فعله عندما لا تستطيع دفع الفواتير. وسنشرح لك أيضًا من يمكنه مساعدتك.
