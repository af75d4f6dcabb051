### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 申请被拒绝了？可以这样申诉
# One or two sentences for the flyer.
summary = 您将了解您有哪些权利，以及不同意市政府或Nav的答复时可以怎么办。
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker }介绍您申请帮助时有哪些权利。
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = 法律援助团体（{ $speaker }）介绍不同意答复时怎样申诉。申诉就是请人把这个答复再审查一次。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于您有哪些权利的公开说明会。您将了解不同意市政府或Nav的答复时可以怎么办，还将了解谁可以帮助您申诉。
