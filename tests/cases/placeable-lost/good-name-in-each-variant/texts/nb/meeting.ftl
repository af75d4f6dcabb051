-nav = NAV
help = { -nav } hjelper { $count } familier.
