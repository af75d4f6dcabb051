### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Ji bo dê û bavan: Zarok li Norwêcê
# One or two sentences for the flyer.
summary = Hûn dikarin dê û bavên din nas bikin, û li ser zarokan, dibistanê û dema vala biaxivin. Hûn dikarin her tiştî bipirsin.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } ji we re dibêje ku dê û bav dikarin çi alîkariyê bistînin. Ev alîkarî bêpere ye.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } bi we re li ser zarokan, telefona destan û dema vala diaxive.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin êvareke vekirî ji bo dê û bavan. Hûn dikarin dê û bavên din nas bikin, û li ser zarokan, dibistanê û dema vala biaxivin. Hûn ê her wiha fêr bibin ku dê û bav dikarin ji ku alîkariyê bistînin.
