### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 志愿服务：帮助别人，认识朋友
# One or two sentences for the flyer.
summary = 您将了解在您住的地方可以为别人做些什么，以及怎样参加。志愿服务没有工资。
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker }介绍志愿者做些什么。志愿者帮助别人，不拿工资。
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker }介绍怎样参加。挪威语会得不多，也可以参加。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于志愿服务的公开说明会。志愿者帮助别人，不拿工资。您将了解在您住的地方可以做些什么，以及怎样参加。
