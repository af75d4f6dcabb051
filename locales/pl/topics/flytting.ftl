### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Przeprowadzka: co warto wiedzieć
# One or two sentences for the flyer.
summary = Dowiesz się, o czym trzeba pamiętać przy przeprowadzce i kto może Ci pomóc.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } wyjaśni, jak wypowiedzieć umowę najmu i jak odzyskać kaucję (pieniądze wpłacone z góry).
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } wyjaśni, komu trzeba podać nowy adres.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat przeprowadzki. Dowiesz się, o czym trzeba pamiętać przy przeprowadzce. Dowiesz się też, kto może Ci pomóc.
