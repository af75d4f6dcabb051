### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Mieszkanie: jakie masz prawa?
# One or two sentences for the flyer.
summary = Dowiesz się, jakie masz prawa, gdy wynajmujesz od kogoś mieszkanie, i jak złożyć wniosek o mieszkanie komunalne.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } (organizacja lokatorów) wyjaśni, jakie masz prawa, gdy wynajmujesz od kogoś mieszkanie. Ta organizacja pomaga lokatorom.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } (biuro mieszkań komunalnych) wyjaśni, jak złożyć wniosek o mieszkanie komunalne i jak złożyć wniosek o dodatek mieszkaniowy (bostøtte). Dodatek mieszkaniowy to pieniądze na czynsz.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat mieszkań. Dowiesz się, jakie masz prawa, gdy wynajmujesz od kogoś mieszkanie. Dowiesz się też, jak złożyć wniosek o mieszkanie komunalne.
