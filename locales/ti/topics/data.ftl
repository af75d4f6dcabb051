### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ኮምፒተርን BankIDን፦ ሓገዝ ርኸቡ
# One or two sentences for the flyer.
summary = ኣብ ሞባይልን ኮምፒተርን ሓገዝ ክትረኽቡ ኢኹም። BankID ብኸመይ ከም እትረኽቡ እውን ክትፈልጡ ኢኹም።
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } BankID ብኸመይ ከም እትረኽቡ ክገልጹልኩም እዮም። BankID፣ ኣብ ኢንተርነት መን ምዃንኩም እተርእዩሉ መገዲ እዩ።
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } ኣብ ሞባይልኩም ክሕግዙኹም እዮም። ሞባይልኩም ሒዝኩም እንተ መጻእኩም ጽቡቕ እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ኮምፒተርን BankIDን ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። BankID ብኸመይ ከም እትረኽቡ ክትፈልጡ ኢኹም። ኣብ ሞባይልኩም እውን ሓገዝ ክትረኽቡ ኢኹም።
