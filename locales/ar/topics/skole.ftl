### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = الروضة والمدرسة في النرويج
# One or two sentences for the flyer.
summary = سنشرح لك كيف يحصل طفلك على مكان في روضة الأطفال (barnehage)، وكم تكلّف، وكيف هي المدرسة في النرويج.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = يشرح مكتب { $speaker } كيف يمكنك تقديم طلب للحصول على مكان في روضة الأطفال، ومن يمكنه دفع مبلغ أقل.
# $speaker is the name of the school or office that speaks.
programme-school = يشرح لك العاملون في { $speaker } كيف هي المدرسة في النرويج، وما يمكنك فعله إذا احتاج طفلك إلى مساعدة.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن روضة الأطفال والمدرسة. سنشرح لك كيف يحصل طفلك على مكان في روضة الأطفال. وسنشرح لك أيضًا كيف هي المدرسة في النرويج.
