### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 要搬家吗？这些事值得知道
# One or two sentences for the flyer.
summary = 您将了解搬家时要记住哪些事，以及谁可以帮助您。
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker }介绍怎样退租，以及怎样拿回您预先付的押金。
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker }介绍您要把新地址告诉哪些人和单位。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于搬家的公开说明会。您将了解搬家时要记住哪些事，还将了解谁可以帮助您。
