### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 电脑和BankID：我们帮您
# One or two sentences for the flyer.
summary = 我们帮您解决手机和电脑上的问题。您还将了解怎样办理BankID。
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker }介绍怎样办理BankID。有了BankID，您就可以在网上证明自己是谁。
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker }帮您解决手机上的问题。欢迎把手机带来。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于电脑和BankID的公开说明会。您将了解怎样办理BankID。我们还帮您解决手机上的问题。
