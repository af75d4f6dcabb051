### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = أنشطة لك ولعائلتك
# One or two sentences for the flyer.
summary = سنتحدث عن الأنشطة التي يمكنك المشاركة فيها مع عائلتك في الحي، وعن الأنشطة المجانية.
# $speaker is the name of the community centre.
programme-community-centre = يتحدث مركز { $speaker } عن الدورات والرياضة وأماكن اللقاء في الحي.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = تعير منظمة { $speaker } الأطفال أدوات التزلج على الثلج وأحذية التزلج على الجليد والدراجات. الاستعارة مجانية.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن الأنشطة في الحي. سنتحدث عن الأنشطة التي يمكنك المشاركة فيها مع عائلتك. كثير منها مجاني.
