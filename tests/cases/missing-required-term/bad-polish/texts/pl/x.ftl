help = To jest za darmo.
