path = Se mappen { "felles\møter" }
