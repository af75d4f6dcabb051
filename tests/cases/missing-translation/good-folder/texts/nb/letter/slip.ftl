name = Navn
