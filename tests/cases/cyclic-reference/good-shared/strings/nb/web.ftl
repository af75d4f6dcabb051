-nav = NAV
office = { -nav } Bjerke
sender = { office }
contact = Ring { office } eller skriv til { -nav }.
footer = { sender } og { office }
