help = Kommunen hjelper deg.
