### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Volunteer: Help others, meet people
# One or two sentences for the flyer.
summary = You will learn what you can do for others where you live, and how to join. You do not get paid.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } tells you what volunteers do. A volunteer helps others without pay.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } tells you how to join, even if you know only a little Norwegian.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about being a volunteer. A volunteer helps others without pay. You will learn what you can do where you live, and how to join.
