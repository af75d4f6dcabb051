### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = اللغة النرويجية: دورة مناسبة لك
# One or two sentences for the flyer.
summary = سنخبرك أين يمكنك تعلّم النرويجية، وكم تكلّف الدورات، وأين يمكنك التدرب على التحدث.
# $speaker is the name of the school or office that speaks.
programme-courses = يشرح لك العاملون في { $speaker } ما هي دورات اللغة النرويجية المتاحة، ومن يمكنه حضورها مجانًا.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = تخبرك منظمة { $speaker } أين يمكنك لقاء الناس والتدرب على التحدث بالنرويجية. المشاركة مجانية.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن دورات اللغة النرويجية. سنخبرك بالدورات المتاحة، وبمن يمكنه حضورها مجانًا. وسنخبرك أيضًا أين يمكنك التدرب على التحدث بالنرويجية.
