### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Praca: jak ją znaleźć
# One or two sentences for the flyer.
summary = Dowiesz się, jak starać się o pracę i jakie masz prawa w pracy.
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } wyjaśni, jakie masz prawa, gdy masz pracę. Ta grupa udziela bezpłatnej pomocy prawnej.
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } (biuro Nav) wyjaśni, jak znaleźć oferty pracy i napisać podanie o pracę.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat pracy. Dowiesz się, jak znaleźć pracę i napisać podanie. Dowiesz się też, jakie masz prawa w pracy.
