### Open meeting about courses in Norwegian.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ኖርወጅኛ ተማሃሩ፦ ኮርስ ርኸቡ
# One or two sentences for the flyer.
summary = ኖርወጅኛ ኣበይ ክትማሃሩ ከም እትኽእሉ፣ ክንደይ ከም ዝኽፈል፣ ከምኡ'ውን ኣበይ ምዝራብ ክትለማመዱ ከም እትኽእሉ ክትፈልጡ ኢኹም።
# $speaker is the name of the school or office that speaks.
programme-courses = { $speaker } እንታይ ዓይነት ኮርሳት ኖርወጅኛ ከም ዘለዉን፣ መን ብነጻ ክማሃር ከም ዝኽእልን ክገልጹልኩም እዮም።
# $speaker is the name of an organisation where people meet and speak Norwegian.
programme-practise = { $speaker } ኣበይ ምስ ሰባት ክትራኸቡን ኖርወጅኛ ምዝራብ ክትለማመዱን ከም እትኽእሉ ክገልጹልኩም እዮም። ብነጻ እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ኮርሳት ኖርወጅኛ ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። እንታይ ዓይነት ኮርሳት ከም ዘለዉን፣ መን ብነጻ ክማሃር ከም ዝኽእልን ክትፈልጡ ኢኹም። ኣበይ ኖርወጅኛ ምዝራብ ክትለማመዱ ከም እትኽእሉ እውን ክትፈልጡ ኢኹም።
