### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Дозвілля для вас і вашої родини
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, які заняття є в районі для вас і вашої родини і які з них безкоштовні.
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } (громадський центр) розповість про курси, спорт і місця зустрічей у районі.
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } позичає дітям лижі, ковзани та велосипеди. Це безкоштовно.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про дозвілля в районі. Ви дізнаєтеся, які заняття є для вас і вашої родини. Багато з них безкоштовні.
