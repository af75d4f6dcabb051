### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Hûn mala xwe bar dikin? Çi girîng e?
# One or two sentences for the flyer.
summary = Hûn ê fêr bibin ku divê hûn dema barkirinê çi ji bîr nekin, û kî dikare alîkariya we bike.
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } ji we re dibêje ku hûn çawa dikarin peymana kirêyê bi dawî bikin. Ew her wiha dibêje ku hûn çawa dikarin pereyê ku we di destpêkê de dabû (depozît) paşve bistînin.
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } ji we re dibêje ku divê hûn navnîşana xwe ya nû bidin kê.
# The first paragraph of the letter.
letter-intro = Em we vedixwînin civîneke vekirî derbarê barkirina malê de. Hûn ê fêr bibin ku divê hûn dema barkirinê çi ji bîr nekin. Hûn ê her wiha fêr bibin ku kî dikare alîkariya we bike.
