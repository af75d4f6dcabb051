### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = For parents: Raising children in Norway
# One or two sentences for the flyer.
summary = You can meet other parents and talk about children, school and free time. You can ask about anything.
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } tells you about help that parents can get. The help is free of charge.
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } talks with you about children, mobile phones and free time.
# The first paragraph of the letter.
letter-intro = We invite you to an open evening for parents. You can meet other parents and talk about children, school and free time. You will also learn where parents can get help.
