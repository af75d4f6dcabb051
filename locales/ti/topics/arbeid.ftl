### Open meeting about work.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ስራሕ፦ ብኸመይ ስራሕ ትረኽቡ
# One or two sentences for the flyer.
summary = ስራሕ ንምርካብ ብኸመይ ከም እተመልክቱን፣ ኣብ ስራሕ እንታይ መሰል ከም ዘለኩምን ክትፈልጡ ኢኹም።
# $speaker is the name of a group that gives legal help free of charge.
programme-legal-aid = { $speaker } ስራሕ ምስ ዝህልወኩም እንታይ መሰል ከም ዘለኩም ክገልጹልኩም እዮም። ናይ ሕጊ ሓገዝ ብነጻ ይህቡ እዮም።
# $speaker is the name of an office at Nav.
programme-job-centre = { $speaker } ክፉት ናይ ስራሕ ቦታታት ብኸመይ ከም እትረኽቡን፣ መመልከቲ ስራሕ ብኸመይ ከም እትጽሕፉን ክገልጹልኩም እዮም።
# The first paragraph of the letter.
letter-intro = ብዛዕባ ስራሕ ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ስራሕ ብኸመይ ከም እትረኽቡን፣ መመልከቲ ስራሕ ብኸመይ ከም እትጽሕፉን ክትፈልጡ ኢኹም። ኣብ ስራሕ እንታይ መሰል ከም ዘለኩም እውን ክትፈልጡ ኢኹም።
