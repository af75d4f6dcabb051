-nav = NAV
-husk = NAV HUSK
help = { -husk } hjelper deg.
