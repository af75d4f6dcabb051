### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = المال: من يمكنه مساعدتك؟
# One or two sentences for the flyer.
summary = سنشرح لك ما يمكنك فعله عندما لا يكفي المال، ومن يمكنه مساعدتك إذا كانت عليك ديون.
# $speaker is the name of the office or organisation that speaks.
programme-budget = يشرح لك العاملون في { $speaker } كيف يمكنك متابعة دخلك ومصاريفك.
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = يخبرك العاملون في { $speaker } بمن يمكنه مساعدتك إذا كانت عليك ديون. الديون هي مال عليك دفعه لغيرك.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن المال. سنشرح لك كيف يمكنك متابعة دخلك ومصاريفك. وسنخبرك أيضًا بمن يمكنه مساعدتك إذا كانت عليك ديون.
