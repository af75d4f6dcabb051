a4 = A4-ark
slip-2-name = Navn
-nav = NAV
office = { -nav } Bjerke
