hello = Salaan, { $userName }!
