### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 工作：怎样找到一份工作
# One or two sentences for the flyer.
summary = 您将了解怎样申请工作，以及在工作中有哪些权利。
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = 法律援助团体（{ $speaker }）介绍您工作时有哪些权利。他们提供免费法律援助。
# $speaker is the name of an office at Nav.
programme-job-centre = 就业办公室（{ $speaker }）介绍怎样找到招人的岗位，以及怎样写求职申请。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于工作的公开说明会。您将了解怎样找到工作、怎样写求职申请，还将了解在工作中有哪些权利。
