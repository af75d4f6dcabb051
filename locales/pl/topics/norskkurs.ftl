### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Nauka norweskiego: znajdź swój kurs
# One or two sentences for the flyer.
summary = Dowiesz się, gdzie możesz uczyć się norweskiego, ile to kosztuje i gdzie możesz ćwiczyć mówienie.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } wyjaśni, jakie są kursy norweskiego i kto może chodzić na kurs bezpłatnie.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } wyjaśni, gdzie możesz spotkać ludzi i ćwiczyć mówienie po norwesku. To jest bezpłatne.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat kursów norweskiego. Dowiesz się, jakie są kursy i kto może chodzić na nie bezpłatnie. Dowiesz się też, gdzie możesz ćwiczyć mówienie po norwesku.
