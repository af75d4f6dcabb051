### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = الكهرباء: كيف يمكنك خفض الفاتورة؟
# One or two sentences for the flyer.
summary = سنشرح لك كيف يمكنك استهلاك كهرباء أقل، وما يمكنك فعله إذا كانت الفاتورة كبيرة جدًا.
# $speaker is the name of the organisation that speaks.
programme-save = تشرح منظمة { $speaker } كيف يمكنك استهلاك كهرباء أقل في البيت، وكيف يمكنك قراءة الفاتورة.
# $speaker is the name of the office that speaks.
programme-bills = يشرح مكتب { $speaker } ما يمكنك فعله إذا لم يكن بإمكانك دفع فاتورة.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن الكهرباء والفواتير. سنشرح لك كيف يمكنك استهلاك كهرباء أقل. وسنشرح لك أيضًا ما يمكنك فعله إذا لم يكن بإمكانك دفع فاتورة.
