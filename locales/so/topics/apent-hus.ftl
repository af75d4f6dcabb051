### Open house without a subject of its own: come, have a look, ask.

# At most about 40 characters: it is the largest text on the poster after the date.
title = Albaab furan: Soo gal oo wax weydii
# One or two sentences for the flyer.
summary = Waxaad la kulmi kartaa dadka halkan ka shaqeeya, waxaadna weydiin kartaa wixii aad rabto inaad ogaato.
# $speaker is the name of the office that shows what it does.
programme-meet = { $speaker } ayaa kuu sheegaya waxa aan kaa caawin karno.
# $speaker is the name of the office or organisation that answers questions.
programme-questions = { $speaker } ayaa su’aalaha ka jawaabaya, qof qof.
# The first paragraph of the letter.
letter-intro = Waxaan kugu casuumaynaa inaad na soo booqato: albaabku waa furan yahay. Waxaad la kulmi kartaa dadka halkan ka shaqeeya, waxaadna weydiin kartaa wixii aad rabto inaad ogaato. Waxaad sidoo kale ogaan doontaa waxa aan kaa caawin karno.
