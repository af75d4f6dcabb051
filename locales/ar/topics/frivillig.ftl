### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = التطوع: مساعدة الآخرين والتعارف
# One or two sentences for the flyer.
summary = سنشرح لك ما يمكنك فعله للآخرين في الحي، وكيف يمكنك المشاركة. التطوع بلا أجر.
# $speaker is the name of the organisation that speaks.
programme-volunteers = تشرح منظمة { $speaker } ما يفعله المتطوعون. المتطوعون يساعدون غيرهم بلا أجر.
# $speaker is the name of the organisation that speaks.
programme-join = تشرح منظمة { $speaker } كيف يمكنك المشاركة، حتى لو كانت معرفتك بالنرويجية قليلة.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن التطوع. المتطوعون يساعدون غيرهم بلا أجر. سنشرح لك ما يمكنك فعله في الحي، وكيف يمكنك المشاركة.
