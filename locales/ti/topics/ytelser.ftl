### Open meeting about money from Nav: what there is, and how to apply.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ገንዘብ ካብ Nav፦ እንታይ ክትረኽቡ ትኽእሉ?
# One or two sentences for the flyer.
summary = ካብ Nav እንታይ ዓይነት ገንዘብ ክትረኽቡ ከም እትኽእሉን፣ ብኸመይ ከም እተመልክቱን ክትፈልጡ ኢኹም።
# $speaker is the name of the office that speaks.
programme-benefits = { $speaker } ምስ እትሓሙ፣ ስራሕ ምስ ዘይህልወኩም ወይ ቆልዑ ምስ ዝህልዉኹም፣ እንታይ ዓይነት ገንዘብ ክትረኽቡ ከም እትኽእሉ ክገልጹልኩም እዮም።
# $speaker is the name of the office that speaks. An application is what somebody sends in to ask for money.
programme-apply = { $speaker } ብኸመይ ከም እተመልክቱን፣ ምስቲ መመልከቲ እንታይ ክትሰዱ ከም ዘለኩምን ከርእዩኹም እዮም።
# The first paragraph of the letter.
letter-intro = ካብ Nav ብዛዕባ ዝርከብ ገንዘብ ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ምስ እትሓሙ፣ ስራሕ ምስ ዘይህልወኩም ወይ ቆልዑ ምስ ዝህልዉኹም፣ እንታይ ዓይነት ገንዘብ ክትረኽቡ ከም እትኽእሉ ክትፈልጡ ኢኹም። ብኸመይ ከም እተመልክቱ እውን ክትፈልጡ ኢኹም።
