call = Llame al { $telefono }.
