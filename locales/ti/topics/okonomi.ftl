### Open meeting about money and debt.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ገንዘብ፦ መን ክሕግዘኩም ይኽእል?
# One or two sentences for the flyer.
summary = ገንዘብኩም ምስ ዘይእክል እንታይ ክትገብሩ ከም እትኽእሉ፣ ከምኡ'ውን ዕዳ ምስ ዝህልወኩም መን ክሕግዘኩም ከም ዝኽእል ክትፈልጡ ኢኹም።
# $speaker is the name of the office or organisation that speaks.
programme-budget = { $speaker } ዝኣቱን ዝወጽእን ገንዘብኩም ብኸመይ ከም እትከታተሉ ክገልጹልኩም እዮም።
# $speaker is the name of the office or organisation that speaks. Debt is money that somebody owes.
programme-debt = { $speaker } ዕዳ ምስ ዝህልወኩም መን ክሕግዘኩም ከም ዝኽእል ክገልጹልኩም እዮም። ዕዳ ማለት ክትከፍልዎ ዘለኩም ገንዘብ እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ገንዘብ ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ዝኣቱን ዝወጽእን ገንዘብኩም ብኸመይ ከም እትከታተሉ ክትፈልጡ ኢኹም። ዕዳ ምስ ዝህልወኩም መን ክሕግዘኩም ከም ዝኽእል እውን ክትፈልጡ ኢኹም።
