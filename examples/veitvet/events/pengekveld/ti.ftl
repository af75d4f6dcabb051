### Open evening about money.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ገንዘብ፦ መን ክሕግዘኩም ይኽእል?
# One or two sentences for the flyer.
summary = ሕሳባትኩም ክትከፍሉ ምስ ዘይትኽእሉ እንታይ ክትገብሩ ከም እትኽእሉ፣ ከምኡ'ውን መን ክሕግዘኩም ከም ዝኽእል ክትፈልጡ ኢኹም።
# $speaker is the name of the office that speaks.
programme-bills = { $speaker } ሕሳባትኩም ክትከፍሉ ምስ ዘይትኽእሉ እንታይ ክትገብሩ ከም እትኽእሉ ክገልጽ እዩ።
# $speaker is the name of the office that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } ዕዳ ምስ ዝህልወኩም መን ክሕግዘኩም ከም ዝኽእል ክገልጽ እዩ። ዕዳ ማለት ክትከፍልዎ ዘለኩም ገንዘብ እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ገንዘብ ናብ ዝግበር ክፉት ናይ ምሸት ኣኼባ ንዕድመኩም ኣለና። ሕሳባትኩም ክትከፍሉ ምስ ዘይትኽእሉ እንታይ ክትገብሩ ከም እትኽእሉ ክትፈልጡ ኢኹም። መን ክሕግዘኩም ከም ዝኽእል'ውን ክትፈልጡ ኢኹም።
