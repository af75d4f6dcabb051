### Open meeting about housing.

# At most about 40 characters: it is the largest text on the poster after the date.
title = መንበሪ ገዛ፦ እንታይ መሰል ኣለኩም?
# One or two sentences for the flyer.
summary = ገዛ ክትካረዩ ከለኹም እንታይ መሰል ከም ዘለኩም ክትፈልጡ ኢኹም። ካብ ኮሙነ (ምምሕዳር ከተማ) ገዛ ንምርካብ ብኸመይ ከም እተመልክቱ እውን ክትፈልጡ ኢኹም።
# $speaker is the name of an organisation that helps people who rent their home.
programme-tenants = ማሕበር ተካረይቲ ገዛ ({ $speaker }) ገዛ ክትካረዩ ከለኹም እንታይ መሰል ከም ዘለኩም ክገልጹልኩም እዮም። ገዛ ንዝካረዩ ሰባት ይሕግዙ እዮም።
# $speaker is the name of the municipal housing office.
programme-housing-office = ቤት ጽሕፈት ገዛውቲ ናይ ኮሙነ ({ $speaker }) ካብ ኮሙነ ገዛ ንምርካብን ሓገዝ ክራይ ገዛ (bostøtte) ንምርካብን ብኸመይ ከም እተመልክቱ ክገልጹልኩም እዮም። ሓገዝ ክራይ ገዛ ማለት፣ ክራይ ገዛ ንምኽፋል ዝወሃብ ገንዘብ እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ መንበሪ ገዛ ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ገዛ ክትካረዩ ከለኹም እንታይ መሰል ከም ዘለኩም ክትፈልጡ ኢኹም። ካብ ኮሙነ (ምምሕዳር ከተማ) ገዛ ንምርካብ ብኸመይ ከም እተመልክቱ እውን ክትፈልጡ ኢኹም።
