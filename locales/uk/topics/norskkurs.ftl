### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Норвезька мова: знайдіть курс для себе
# One or two sentences for the flyer.
summary = Ви дізнаєтеся, де можна вивчати норвезьку, скільки це коштує і де можна потренуватися говорити.
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } розповість, які є курси норвезької і хто може навчатися безкоштовно.
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } розповість, де можна познайомитися з людьми й потренуватися говорити норвезькою. Це безкоштовно.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на відкриту зустріч про курси норвезької. Ви дізнаєтеся, які є курси і хто може навчатися безкоштовно. Ви також дізнаєтеся, де можна потренуватися говорити норвезькою.
