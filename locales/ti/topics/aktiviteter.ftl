### Open meeting about things to do in the district.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ንጥፈታት ንዓኹምን ንስድራቤትኩምን
# One or two sentences for the flyer.
summary = ኣብ ክፍለ ከተማ ንስኹምን ስድራቤትኩምን ኣብ እንታይ ክትሳተፉ ከም እትኽእሉ፣ ከምኡ'ውን እንታይ ብነጻ ምዃኑ ክትፈልጡ ኢኹም።
# $speaker is the name of the community centre.
programme-community-centre = { $speaker } ኣብ ክፍለ ከተማ ብዛዕባ ዘለዉ ኮርሳት፣ ስፖርትን መራኸቢ ቦታታትን ክገልጹልኩም እዮም።
# $speaker is the name of an organisation that lends sports equipment for children free of charge.
programme-equipment = { $speaker } ንቆልዑ ስኪ፣ ናይ በረድ መንሸራተቲ ጫማን ብሽክለታን የለቅሑ እዮም። ብነጻ እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ንጥፈታት ክፍለ ከተማ ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ንስኹምን ስድራቤትኩምን ኣብ እንታይ ክትሳተፉ ከም እትኽእሉ ክትፈልጡ ኢኹም። ብዙሕ ነገር ብነጻ እዩ።
