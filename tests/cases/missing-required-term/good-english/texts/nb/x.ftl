help = Søk om bostøtte.
