name = Imię:{ " " }
