### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Money from Nav: What can you get?
# One or two sentences for the flyer.
summary = You will learn what money you can get from Nav, and how to apply.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } tells you what money you can get when you are ill, when you have no job, or when you have children.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } shows you how to apply, and what to send with the application.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about money from Nav. You will learn what money you can get when you are ill, when you have no job, or when you have children. You will also learn how to apply.
