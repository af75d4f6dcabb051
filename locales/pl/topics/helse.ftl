### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Zdrowie: gdzie dostaniesz pomoc?
# One or two sentences for the flyer.
summary = Dowiesz się, gdzie dostaniesz pomoc, gdy Ty lub ktoś z rodziny choruje, i ile to kosztuje.
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } wyjaśni, jak dostać swojego lekarza rodzinnego (fastlege) i kiedy można iść do lekarza dyżurnego (legevakt).
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } wyjaśni, z kim możesz porozmawiać, gdy źle śpisz, jest Ci smutno lub się boisz. Rozmowa jest bezpłatna.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat zdrowia. Dowiesz się, gdzie dostaniesz pomoc, gdy Ty lub ktoś z rodziny choruje. Dowiesz się też, z kim możesz porozmawiać, gdy jest Ci ciężko.
