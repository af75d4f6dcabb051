### Open meeting about moving house.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ገዛ ክትቅይሩ ዲኹም? እዚ ፍለጡ
# One or two sentences for the flyer.
summary = ገዛ ክትቅይሩ ከለኹም እንታይ ክትዝክሩ ከም ዘለኩም፣ ከምኡ'ውን መን ክሕግዘኩም ከም ዝኽእል ክትፈልጡ ኢኹም።
# $speaker is the name of the office or organisation that speaks. To give notice is to say that one will move out.
programme-contract = { $speaker } ነቲ ገዛ ከም እትለቕዎ ብኸመይ ከም እተፍልጡን፣ ኣቐዲምኩም ዝኸፈልኩምዎ ገንዘብ ብኸመይ ከም ዝምለሰልኩምን ክገልጹልኩም እዮም።
# $speaker is the name of the office or organisation that speaks.
programme-address = { $speaker } ሓድሽ ኣድራሻኹም ንመን ከም እትህቡ ክገልጹልኩም እዮም።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ምቕያር ገዛ ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ገዛ ክትቅይሩ ከለኹም እንታይ ክትዝክሩ ከም ዘለኩም ክትፈልጡ ኢኹም። መን ክሕግዘኩም ከም ዝኽእል እውን ክትፈልጡ ኢኹም።
