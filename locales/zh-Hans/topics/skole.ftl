### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 幼儿园和学校：挪威是这样的
# One or two sentences for the flyer.
summary = 您将了解孩子怎样得到幼儿园名额、要花多少钱，以及挪威的学校是什么样的。
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker }介绍怎样申请幼儿园名额，以及哪些人可以少交钱。
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker }介绍挪威的学校是什么样的，以及孩子需要帮助时您可以怎么办。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于幼儿园和学校的公开说明会。您将了解孩子怎样得到幼儿园名额，还将了解挪威的学校是什么样的。
