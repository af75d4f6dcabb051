### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 您和家人可以参加的活动
# One or two sentences for the flyer.
summary = 您将了解城区里有哪些活动您和家人可以参加，以及哪些是免费的。
# $speaker is the name of the community centre.
programme-community-centre = 社区中心（{ $speaker }）介绍城区里的课程、运动和聚会场所。
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker }把滑雪板、冰鞋和自行车借给孩子，完全免费。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于城区活动的公开说明会。您将了解您和家人可以参加哪些活动。很多活动是免费的。
