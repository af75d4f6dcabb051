-nav = NAV
nav = { -nav } hjelper deg.
