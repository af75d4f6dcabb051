### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 开放日：欢迎来看看、问问
# One or two sentences for the flyer.
summary = 您可以认识在这里工作的人，想知道什么都可以问。
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker }介绍我们能帮您做什么。
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker }一对一回答问题。
# The first paragraph of the letter.
letter-intro = 我们邀请您来参加开放日。您可以认识在这里工作的人，想知道什么都可以问。您还将了解我们能帮您做什么。
