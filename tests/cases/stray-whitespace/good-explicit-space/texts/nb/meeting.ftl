name = Navn:{ " " }
