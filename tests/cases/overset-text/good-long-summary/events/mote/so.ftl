title = Kulan ku saabsan guri
summary = Waxaad ogaanaysaa sida loo codsado guri. Waxaad weydiin kartaa su’aalo. Waxaad la kulmi kartaa dad kale oo xaafadda deggan.
letter-intro = Waxaan kugu casuumaynaa kulan ku saabsan guri.
