### Open meeting about volunteering: helping others without pay.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ወለንተኛ፦ ንኻልኦት ሓግዙ፣ ተላለዩ
# One or two sentences for the flyer.
summary = ኣብ እትነብሩሉ ቦታ ንኻልኦት እንታይ ክትገብሩ ከም እትኽእሉን፣ ብኸመይ ከም እትሳተፉን ክትፈልጡ ኢኹም። ደሞዝ የብሉን።
# $speaker is the name of the organisation that speaks.
programme-volunteers = { $speaker } ወለንተኛታት እንታይ ከም ዝገብሩ ክገልጹልኩም እዮም። ወለንተኛ ማለት፣ ብዘይ ደሞዝ ንኻልኦት ዝሕግዝ ሰብ እዩ።
# $speaker is the name of the organisation that speaks.
programme-join = { $speaker } ብኸመይ ከም እትሳተፉ ክገልጹልኩም እዮም። ኖርወጅኛ ቁሩብ ጥራይ እንተ ፈለጥኩም እውን ክትሳተፉ ትኽእሉ ኢኹም።
# The first paragraph of the letter.
letter-intro = ወለንተኛ ብዛዕባ ምዃን ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ወለንተኛ ማለት፣ ብዘይ ደሞዝ ንኻልኦት ዝሕግዝ ሰብ እዩ። ኣብ እትነብሩሉ ቦታ እንታይ ክትገብሩ ከም እትኽእሉን፣ ብኸመይ ከም እትሳተፉን ክትፈልጡ ኢኹም።
