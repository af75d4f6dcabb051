title = Kulan ku saabsan guri
place = Goobta
