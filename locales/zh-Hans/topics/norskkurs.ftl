### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 学挪威语：找到适合您的课程
# One or two sentences for the flyer.
summary = 您将了解在哪里可以学挪威语、要花多少钱，以及在哪里可以练习口语。
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker }介绍有哪些挪威语课程，以及哪些人可以免费上课。
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker }介绍在哪里可以认识人、练习说挪威语。这是免费的。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于挪威语课程的公开说明会。您将了解有哪些课程，以及哪些人可以免费上课。您还将了解在哪里可以练习说挪威语。
