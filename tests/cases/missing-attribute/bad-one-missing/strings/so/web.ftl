reply = Jawaab
    .label = Dir jawaabta
