title = Møte { $x }
summary = Kom.
