### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = المال من Nav: ما الذي يمكنك الحصول عليه؟
# One or two sentences for the flyer.
summary = سنشرح لك ما هي الأموال التي يمكنك الحصول عليها من Nav، وكيف يمكنك تقديم طلب.
# $speaker is the name of the office that speaks.
programme-benefits = يشرح مكتب { $speaker } ما هي الأموال التي يمكنك الحصول عليها في حالة المرض، أو إذا لم يكن لديك عمل، أو إذا كان لديك أطفال.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = يشرح مكتب { $speaker } كيف يمكنك تقديم طلب، وما يجب إرساله مع الطلب.
# The first paragraph of the letter.
letter-intro = ندعوك إلى لقاء مفتوح عن المال من Nav. سنشرح لك ما هي الأموال التي يمكنك الحصول عليها في حالة المرض، أو إذا لم يكن لديك عمل، أو إذا كان لديك أطفال. وسنشرح لك أيضًا كيف يمكنك تقديم طلب.
