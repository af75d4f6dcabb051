-nav = NAV
-husk = { -nav } HUSK
help = { -husk } допоможе вам.
