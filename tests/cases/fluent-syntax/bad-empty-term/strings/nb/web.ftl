-nav =
office = Kontoret
