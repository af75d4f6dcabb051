### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 健康：在哪里可以得到帮助？
# One or two sentences for the flyer.
summary = 您将了解您或家人生病时，在哪里可以得到帮助，以及要花多少钱。
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker }介绍怎样得到固定的家庭医生（fastlege），以及什么时候可以去急诊所（legevakt）。
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker }介绍您睡不好、难过或害怕时，可以找谁谈谈。这是免费的。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于健康的公开说明会。您将了解您或家人生病时，在哪里可以得到帮助。您还将了解遇到困难、心里难受时，可以找谁谈谈。
