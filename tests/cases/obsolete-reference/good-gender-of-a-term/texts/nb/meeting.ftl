-nav = NAV
help = { -nav } er åpen.
