### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = 住房：您有哪些权利？
# One or two sentences for the flyer.
summary = 您将了解租房时有哪些权利，以及如何向市政府申请住房。
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = 租户协会（{ $speaker }）介绍您租房时有哪些权利。这个机构帮助租房的人。
# $speaker is the name of the municipal housing office.
programme-housing-office = 市政府住房办公室（{ $speaker }）介绍如何向市政府申请住房，以及如何申请住房补贴（bostøtte）。住房补贴是帮助您付房租的钱。
# The first paragraph of the letter.
letter-intro = 我们邀请您参加关于住房的公开说明会。您将了解租房时有哪些权利，还将了解如何向市政府申请住房。
