-NAV = NAV
office = { -NAV } Bjerke
