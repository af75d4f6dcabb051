hello = Hei, { $userName }!
