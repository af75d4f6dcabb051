reply = { reply.label }
    .label = Send svar
