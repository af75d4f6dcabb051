### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = أنشطة لك ولعائلتك
# One or two sentences for the flyer.
summary = سنخبرك بالأنشطة المتاحة لك ولعائلتك في الحي، وبما هو مجاني منها.
# $speaker is the name of the community centre.
programme-community-centre = يتحدث مركز الحي { $speaker } عن الدورات والرياضة وأماكن الالتقاء في الحي.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = يمكن للأطفال استعارة زلاجات الثلج وأحذية التزلج على الجليد والدراجات من منظمة { $speaker }. الاستعارة مجانية.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن الأنشطة في الحي. سنخبرك بالأنشطة المتاحة لك ولعائلتك. كثير منها مجاني.
