-nav = NAV
help = { -nav } hjelper deg.
