### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pomagaj innym i poznawaj nowych ludzi
# One or two sentences for the flyer.
summary = Dowiesz się, co możesz zrobić dla innych tam, gdzie mieszkasz, i jak się włączyć. Za tę pomoc nie ma zapłaty.
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } opowie, co robią wolontariusze. Wolontariusze pomagają innym bez zapłaty.
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } wyjaśni, jak się włączyć, także wtedy, gdy słabo znasz norweski.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie o tym, jak zostać wolontariuszem lub wolontariuszką. Wolontariusze pomagają innym bez zapłaty. Dowiesz się, co możesz robić tam, gdzie mieszkasz, i jak się włączyć.
