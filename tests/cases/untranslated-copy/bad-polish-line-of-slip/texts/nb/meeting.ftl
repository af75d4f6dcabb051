slip-language = Språk du trenger tolk i
