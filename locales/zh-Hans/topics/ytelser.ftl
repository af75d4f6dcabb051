### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Nav的补助：您可以得到哪些？
# One or two sentences for the flyer.
summary = 您将了解可以从Nav得到哪些补助，以及怎样申请。
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker }介绍您生病、没有工作或有孩子时，可以得到哪些补助。
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker }介绍怎样申请，以及申请时要附上哪些材料。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于Nav补助的公开说明会。您将了解您生病、没有工作或有孩子时，可以得到哪些补助。您还将了解怎样申请。
