title = Kulan ku saabsan guri
summary = Waxaad ogaanaysaa sida loo codsado guri.
letter-intro = Waxaan kugu casuumaynaa kulan ku saabsan guri.
