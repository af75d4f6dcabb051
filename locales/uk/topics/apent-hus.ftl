### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Відкриті двері: зайдіть і запитайте
# One or two sentences for the flyer.
summary = Ви можете познайомитися з людьми, які тут працюють, і запитати про все, що вас цікавить.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } розповість, чим ми можемо вам допомогти.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } поговорить із кожною людиною окремо й відповість на запитання.
# The first paragraph of the letter.
letter-intro = Запрошуємо вас на день відкритих дверей. Ви можете познайомитися з людьми, які тут працюють, і запитати про все, що вас цікавить. Ви також дізнаєтеся, чим ми можемо вам допомогти.
