-nav = NAV
-husk = NAV HUSK
help = { -nav } hjelper deg.
course = { -husk } har kurs.
