-office = { -nav } Bjerke
-nav = NAV, czyli { -office }
office-name = { -office }
