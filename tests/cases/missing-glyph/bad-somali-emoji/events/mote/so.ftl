title = Kulan ku saabsan guri
summary = Waxaad ogaan doontaa sida guri loo codsado ✍.
letter-intro = Waxaan kugu casuumaynaa kulan ku saabsan guri.
