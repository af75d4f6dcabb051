### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 给家长：在挪威养育孩子
# One or two sentences for the flyer.
summary = 您可以认识其他家长，一起聊聊孩子、学校和课余生活。什么都可以问。
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker }介绍家长可以得到哪些帮助。这些帮助是免费的。
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker }和大家聊聊孩子、手机和课余生活。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加面向家长的晚间公开交流会。您可以认识其他家长，一起聊聊孩子、学校和课余生活。您还将了解家长在哪里可以得到帮助。
