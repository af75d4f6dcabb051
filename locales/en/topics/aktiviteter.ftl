### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Activities for you and your family
# One or two sentences for the flyer.
summary = You will learn what there is for you and your family in the district, and what is free of charge.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } (the community centre) tells you about courses, exercise and meeting places in the district.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } lends skis, skates and bicycles to children. It is free of charge.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about activities in the district. You will learn what you and your family can take part in. Much of it is free of charge.
