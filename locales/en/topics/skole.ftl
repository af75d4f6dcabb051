### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Kindergarten and school: How it works
# One or two sentences for the flyer.
summary = You will learn how your child can get a place in kindergarten, what it costs, and what school is like in Norway.
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } tells you how to apply for a place in kindergarten (barnehage), and who can pay less.
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } tells you what school is like in Norway, and what you can do when your child needs help.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about kindergarten and school. You will learn how your child can get a place in kindergarten. You will also learn what school is like in Norway.
