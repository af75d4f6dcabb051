# replace = true
greeting = Hello
