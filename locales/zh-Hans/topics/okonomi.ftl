### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 钱的问题：谁可以帮助您？
# One or two sentences for the flyer.
summary = 您将了解钱不够用时可以怎么办，以及有债务时谁可以帮助您。
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker }介绍怎样弄清自己的钱：收入多少，花了多少。
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker }介绍有债务时谁可以帮助您。债务就是您欠的钱。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于钱的问题的公开说明会。您将了解怎样弄清自己的收入和开支，还将了解有债务时谁可以帮助您。
