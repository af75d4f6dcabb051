### Open meeting about electricity and bills.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ኤለክትሪክ፦ ሕሳብኩም ብኸመይ ይንኪ
# One or two sentences for the flyer.
summary = ብኸመይ ኤለክትሪክ ከም እትቑጥቡን፣ ሕሳብኩም ኣዝዩ ምስ ዝበዝሕ እንታይ ክትገብሩ ከም እትኽእሉን ክትፈልጡ ኢኹም።
# $speaker is the name of the organisation that speaks.
programme-save = { $speaker } ኣብ ገዛ ብኸመይ ኤለክትሪክ ከም እትቑጥቡን፣ ነቲ ሕሳብ ብኸመይ ከም እተንብብዎን ከርእዩኹም እዮም።
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } ሕሳብ ክትከፍሉ ምስ ዘይትኽእሉ እንታይ ክትገብሩ ከም እትኽእሉ ክገልጹልኩም እዮም።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ኤለክትሪክን ሕሳባትን ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ብኸመይ ኤለክትሪክ ከም እትቑጥቡ ክትፈልጡ ኢኹም። ሕሳብ ክትከፍሉ ምስ ዘይትኽእሉ እንታይ ክትገብሩ ከም እትኽእሉ እውን ክትፈልጡ ኢኹም።
