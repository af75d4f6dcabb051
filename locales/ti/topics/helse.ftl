### Open meeting about health: where to get help.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ጥዕና፦ ሓገዝ ኣበይ ትረኽቡ?
# One or two sentences for the flyer.
summary = ንስኹም ምስ እትሓሙ ወይ ኣባል ስድራቤትኩም ምስ ዝሓምም፣ ሓገዝ ኣበይ ከም እትረኽቡን ክንደይ ከም ዝኽፈልን ክትፈልጡ ኢኹም።
# $speaker is the name of the office or organisation that speaks. A fastlege is a person's own regular doctor.
programme-doctor = { $speaker } ቀዋሚ ሓኪም (fastlege) ብኸመይ ከም እትረኽቡን፣ መዓስ ናብ ህጹጽ ሕክምና (legevakt) ክትከዱ ከም እትኽእሉን ክገልጹልኩም እዮም።
# $speaker is the name of the office or organisation that speaks.
programme-mind = { $speaker } ድቃስ ምስ ዝኣብየኩም፣ ምስ እትሓዝኑ ወይ ምስ እትፈርሑ፣ ምስ መን ክትዛረቡ ከም እትኽእሉ ክገልጹልኩም እዮም። ብነጻ እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ጥዕና ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ንስኹም ምስ እትሓሙ ወይ ኣባል ስድራቤትኩም ምስ ዝሓምም፣ ሓገዝ ኣበይ ከም እትረኽቡ ክትፈልጡ ኢኹም። ሽግር ምስ ዘጋጥመኩም ምስ መን ክትዛረቡ ከም እትኽእሉ እውን ክትፈልጡ ኢኹም።
