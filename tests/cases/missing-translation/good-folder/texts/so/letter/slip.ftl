name = Magaca
