### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = يوم مفتوح: أهلًا بك وبأسئلتك
# One or two sentences for the flyer.
summary = يمكنك مقابلة من يعملون هنا، وطرح أسئلتك عليهم.
# $speaker is the name of the office that shows what it does.
programme-meet = يشرح مكتب { $speaker } الأمور التي يمكننا مساعدتك فيها.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = يجيب العاملون في { $speaker } عن أسئلة كل شخص على حدة.
# The first paragraph of the letter.
letter-intro = ندعوك إلى يوم مفتوح. يمكنك مقابلة من يعملون هنا، وطرح أسئلتك عليهم. وسنشرح لك أيضًا الأمور التي يمكننا مساعدتك فيها.
