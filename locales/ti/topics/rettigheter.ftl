### Open meeting about one's rights, and how to complain about a decision.

# At most about 40 characters: it is the largest text on the poster after the date.
title = ኣይፋል ተባሂልኩም ዶ? ብኸመይ ይግባይ ትብሉ
# One or two sentences for the flyer.
summary = እንታይ መሰል ከም ዘለኩም፣ ከምኡ'ውን ብመልሲ ኮሙነ (ምምሕዳር ከተማ) ወይ Nav ምስ ዘይትሰማምዑ እንታይ ክትገብሩ ከም እትኽእሉ ክትፈልጡ ኢኹም።
# $speaker is the name of the organisation that speaks.
programme-rights = { $speaker } ሓገዝ ንምርካብ ከተመልክቱ ከለኹም እንታይ መሰል ከም ዘለኩም ክገልጹልኩም እዮም።
# $speaker is the name of a group that gives legal help free of charge. To complain is to ask for the answer to be looked at again.
programme-complain = { $speaker } ብዛዕባ ዝተዋህበኩም መልሲ ብኸመይ ይግባይ ከም እትብሉ ከርእዩኹም እዮም። ይግባይ ምባል ማለት፣ ነቲ መልሲ ከም ብሓድሽ ክርእይዎ ምሕታት እዩ።
# The first paragraph of the letter.
letter-intro = ብዛዕባ መሰላትኩም ናብ ዝካየድ ክፉት ኣኼባ ንዕድመኩም ኣለና። ብመልሲ ኮሙነ (ምምሕዳር ከተማ) ወይ Nav ምስ ዘይትሰማምዑ እንታይ ክትገብሩ ከም እትኽእሉ ክትፈልጡ ኢኹም። ይግባይ ክትብሉ መን ክሕግዘኩም ከም ዝኽእል እውን ክትፈልጡ ኢኹም።
