-nav = NAV
open = { -nav } er åpen.
