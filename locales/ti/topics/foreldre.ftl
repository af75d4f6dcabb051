### Open evening for parents.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ንወለዲ፦ ኣብ ኖርወይ ቆልዑ ምዕባይ
# One or two sentences for the flyer.
summary = ምስ ካልኦት ወለዲ ክትራኸቡን፣ ብዛዕባ ቆልዑ፣ ቤት ትምህርትን ትርፊ ግዜን ክትዛረቡን ኢኹም። ብዛዕባ ኩሉ ነገር ክትሓቱ ትኽእሉ ኢኹም።
# $speaker is the name of the office or organisation that speaks.
programme-parents = { $speaker } ወለዲ እንታይ ሓገዝ ክረኽቡ ከም ዝኽእሉ ክገልጹልኩም እዮም። እቲ ሓገዝ ብነጻ እዩ።
# $speaker is the name of the office or organisation that leads the talk.
programme-talk = { $speaker } ምሳኹም ብዛዕባ ቆልዑ፣ ሞባይልን ትርፊ ግዜን ክዛረቡ እዮም።
# The first paragraph of the letter.
letter-intro = ንወለዲ ናብ ዝተዳለወ ክፉት ናይ ምሸት ኣኼባ ንዕድመኩም ኣለና። ምስ ካልኦት ወለዲ ክትራኸቡን፣ ብዛዕባ ቆልዑ፣ ቤት ትምህርትን ትርፊ ግዜን ክትዛረቡን ኢኹም። ወለዲ ኣበይ ሓገዝ ክረኽቡ ከም ዝኽእሉ እውን ክትፈልጡ ኢኹም።
