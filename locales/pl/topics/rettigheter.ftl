### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Odmowa? Zobacz, jak napisać odwołanie
# One or two sentences for the flyer.
summary = Dowiesz się, jakie masz prawa i co możesz zrobić, gdy nie zgadzasz się z odpowiedzią gminy lub Nav.
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } wyjaśni, jakie masz prawa, gdy składasz wniosek o pomoc.
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } (bezpłatna pomoc prawna) pokaże, jak napisać odwołanie. Odwołanie to prośba, aby ktoś sprawdził odpowiedź jeszcze raz.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat Twoich praw. Dowiesz się, co możesz zrobić, gdy nie zgadzasz się z odpowiedzią gminy lub Nav. Dowiesz się też, kto może Ci pomóc napisać odwołanie.
