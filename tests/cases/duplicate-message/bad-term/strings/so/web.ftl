-nav = NAV
office = { -nav } Bjerke
-nav = NAV Noorwiiji
