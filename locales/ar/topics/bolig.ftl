### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = السكن: ما هي حقوقك؟
# One or two sentences for the flyer.
summary = سنشرح لك حقوقك عند استئجار مسكن، وكيف يمكنك طلب مسكن من البلدية.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = تشرح منظمة المستأجرين { $speaker } حقوقك عند استئجار مسكن. وهي تساعد من يستأجر مسكنًا.
# $speaker is the name of the municipal housing office.
programme-housing-office = يشرح مكتب السكن في البلدية ({ $speaker }) كيف يمكنك طلب مسكن من البلدية، وكيف يمكنك طلب إعانة السكن (bostøtte). إعانة السكن هي مال يساعدك في دفع الإيجار.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن السكن. سنشرح لك حقوقك عند استئجار مسكن. وسنشرح لك أيضًا كيف يمكنك طلب مسكن من البلدية.
