title = Møte
summary = Kom.
