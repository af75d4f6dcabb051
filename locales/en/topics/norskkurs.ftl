### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Learn Norwegian: Find a course for you
# One or two sentences for the flyer.
summary = You will find out where you can learn Norwegian, what it costs, and where you can practise speaking.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } tells you which Norwegian courses there are, and who can take a course free of charge.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } tells you where you can meet people and practise speaking Norwegian. It is free of charge.
# The first paragraph of the letter.
letter-intro = We invite you to an open meeting about Norwegian courses. You will find out which courses there are, and who can take one free of charge. You will also find out where you can practise speaking Norwegian.
