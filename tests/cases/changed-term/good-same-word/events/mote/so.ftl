title = Kulan ku saabsan codsi
