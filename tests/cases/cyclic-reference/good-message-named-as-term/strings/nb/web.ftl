nav = { -nav }
-nav = NAV
