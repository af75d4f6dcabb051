-nav = NAV
-husk = NAV HUSK
help = { -nav } ayaa ku caawinaya.
course = { -nav } ayaa koorso haya.
