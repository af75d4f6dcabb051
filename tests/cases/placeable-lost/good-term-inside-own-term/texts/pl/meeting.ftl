-nav = NAV
-office = Urząd { -nav }
help = { -office } Ci pomoże.
