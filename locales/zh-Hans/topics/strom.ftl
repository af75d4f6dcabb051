### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 用电：怎样少付电费？
# One or two sentences for the flyer.
summary = 您将了解怎样少用电，以及电费太高时可以怎么办。
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker }介绍在家里怎样少用电，以及怎样看懂电费单。
# $speaker is the name of the office that speaks.
programme-bills = { $speaker }介绍付不起账单时可以怎么办。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于用电和账单的公开说明会。您将了解怎样少用电，还将了解付不起账单时可以怎么办。
