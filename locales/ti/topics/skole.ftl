### Open meeting about school and kindergarten.

# At most about 40 characters: it is the largest text on the poster after the date.
title = መዋእለ ህጻናትን ቤት ትምህርትን፦ ከመይ እዩ?
# One or two sentences for the flyer.
summary = ውላድኩም ኣብ መዋእለ ህጻናት (barnehage) ቦታ ብኸመይ ከም ዝረክብ፣ ክንደይ ከም ዝኽፈል፣ ከምኡ'ውን ቤት ትምህርቲ ኣብ ኖርወይ ከመይ ምዃኑ ክትፈልጡ ኢኹም።
# $speaker is the name of the office that speaks. Kindergarten is for children from 1 to 5 years.
programme-kindergarten = { $speaker } ኣብ መዋእለ ህጻናት (barnehage) ቦታ ንምርካብ ብኸመይ ከም እተመልክቱን፣ መን ትሕት ዝበለ ክፍሊት ክኸፍል ከም ዝኽእልን ክገልጹልኩም እዮም።
# $speaker is the name of the school or office that speaks.
programme-school = { $speaker } ቤት ትምህርቲ ኣብ ኖርወይ ከመይ ምዃኑን፣ ውላድኩም ሓገዝ ምስ ዘድልዮ እንታይ ክትገብሩ ከም እትኽእሉን ክገልጹልኩም እዮም።
# The first paragraph of the letter.
letter-intro = ብዛዕባ መዋእለ ህጻናትን (barnehage) ቤት ትምህርትን ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ውላድኩም ኣብ መዋእለ ህጻናት ቦታ ብኸመይ ከም ዝረክብ ክትፈልጡ ኢኹም። ቤት ትምህርቲ ኣብ ኖርወይ ከመይ ምዃኑ እውን ክትፈልጡ ኢኹም።
