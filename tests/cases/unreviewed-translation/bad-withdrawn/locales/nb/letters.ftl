# replace = true
greeting = Hei
