### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Pieniądze z Nav: co możesz dostać?
# One or two sentences for the flyer.
summary = Dowiesz się, jakie pieniądze możesz dostać z Nav i jak złożyć wniosek.
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } wyjaśni, jakie pieniądze możesz dostać, gdy chorujesz, nie masz pracy lub masz dzieci.
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } pokaże, jak złożyć wniosek i co trzeba do niego dołączyć.
# The first paragraph of the letter.
letter-intro = Zapraszamy Cię na otwarte spotkanie na temat pieniędzy z Nav. Dowiesz się, jakie pieniądze możesz dostać, gdy chorujesz, nie masz pracy lub masz dzieci. Dowiesz się też, jak złożyć wniosek.
