### Open meeting about computers, telephones and BankID.

# At most about 40 characters: it is the largest text on the poster after the date.
title = کۆمپیوتەر و BankID: یارمەتی وەربگرە
# One or two sentences for the flyer.
summary = یارمەتیت دەدەین لە بەکارهێنانی مۆبایل و کۆمپیوتەر، و بۆت ڕوون دەکەینەوە کە چۆن BankID (ناسنامەی ئینتەرنێت) وەربگریت.
# $speaker is the name of the office or organisation that speaks. BankID is what people in Norway use to show on the internet who they are.
programme-bankid = { $speaker } باسی ئەوە دەکات کە چۆن BankID وەربگریت. بە BankID لە ئینتەرنێت نیشانی دەدەیت کە تۆ کێیت.
# $speaker is the name of the office or organisation that helps.
programme-help = { $speaker } یارمەتیت دەدات لە بەکارهێنانی مۆبایلەکەت. دەتوانیت لەگەڵ خۆت بیهێنیت.
# The first paragraph of the letter.
letter-intro = بانگهێشتت دەکەین بۆ کۆبوونەوەیەکی کراوە لەبارەی کۆمپیوتەر و BankID. بۆت ڕوون دەکەینەوە کە چۆن BankID وەربگریت. هەروەها یارمەتیت دەدەین لە بەکارهێنانی مۆبایلەکەت.
