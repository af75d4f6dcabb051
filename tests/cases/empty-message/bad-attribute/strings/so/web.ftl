reply = Jawaab
    .label = { "" }
