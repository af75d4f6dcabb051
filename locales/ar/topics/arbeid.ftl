### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = العمل: كيف يمكنك إيجاد وظيفة؟
# One or two sentences for the flyer.
summary = سنشرح لك كيف يمكنك التقدم لوظيفة، وما هي حقوقك في العمل.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = تشرح منظمة { $speaker } حقوقك في العمل. وهي تقدم مساعدة قانونية مجانية.
# $speaker is the name of an office at Nav.
programme-job-centre = يشرح مركز العمل ({ $speaker }) كيف يمكنك إيجاد وظائف شاغرة وكتابة طلب توظيف.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن العمل. سنشرح لك كيف يمكنك إيجاد وظيفة وكتابة طلب توظيف. وسنشرح لك أيضًا حقوقك في العمل.
