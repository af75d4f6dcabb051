### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = الكمبيوتر وBankID: نحن نساعدك
# One or two sentences for the flyer.
summary = سنساعدك في استخدام الهاتف والكمبيوتر، وسنشرح لك كيف يمكنك الحصول على BankID (هوية على الإنترنت).
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = يشرح لك العاملون في { $speaker } كيف يمكنك الحصول على BankID. باستخدام BankID يمكنك إثبات هويتك على الإنترنت.
# $speaker is the name of the office or organisation that helps.
programme-help = يساعدك العاملون في { $speaker } في استخدام هاتفك. يمكنك إحضاره معك.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن الكمبيوتر وBankID. سنشرح لك كيف يمكنك الحصول على BankID. وسنساعدك أيضًا في استخدام هاتفك.
