### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ማዕጾና ክፉት እዩ፦ መጺእኩም ሕተቱ
# One or two sentences for the flyer.
summary = ኣብዚ ምስ ዝሰርሑ ሰባት ክትራኸቡን፣ ክትፈልጥዎ እትደልዩ ነገር ክትሓቱን ትኽእሉ ኢኹም።
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } ብምንታይ ክንሕግዘኩም ከም እንኽእል ክገልጹልኩም እዮም።
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } ሕቶታት ነፍሲ ወከፍ ሰብ፣ በብሓደ ክምልሱ እዮም።
# The first paragraph of the letter.
letter-intro = መጺእኩም ክትርእዩና ንዕድመኩም ኣለና፣ ማዕጾና ክፉት እዩ። ኣብዚ ምስ ዝሰርሑ ሰባት ክትራኸቡን፣ ክትፈልጥዎ እትደልዩ ነገር ክትሓቱን ትኽእሉ ኢኹም። ብምንታይ ክንሕግዘኩም ከም እንኽእል እውን ክትፈልጡ ኢኹም።
