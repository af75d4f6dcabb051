title = Kulan furan oo ku saabsan guryaha la kireeyo, kaalmada guriga, amaahda guriga iyo wax kasta oo kale oo guriga khuseeya
summary = Waxaad ogaanaysaa sida loo codsado guri.
letter-intro = Waxaan kugu casuumaynaa kulan ku saabsan guri.
