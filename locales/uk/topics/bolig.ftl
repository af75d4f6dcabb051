### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Житло: які ви маєте права?
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, які права маєте, коли орендуєте житло, і як подати заяву на муніципальне житло.
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = { $speaker } (організація орендарів) пояснить, які права ви маєте, коли орендуєте житло. Ця організація допомагає людям, які орендують житло.
# $speaker is the name of the municipal housing office.
programme-housing-office = { $speaker } (житловий відділ муніципалітету) пояснить, як подати заяву на муніципальне житло та як подати заяву на житлову допомогу (bostøtte). Житлова допомога — це гроші на орендну плату.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч з питань житла. Ви дізнаєтеся, які права маєте, коли орендуєте житло. Ви також дізнаєтеся, як подати заяву на муніципальне житло.
