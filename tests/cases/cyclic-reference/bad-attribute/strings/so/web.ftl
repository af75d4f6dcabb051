reply = Jawaab
    .label = { reply.hint }
    .hint = Riix { reply.label }
