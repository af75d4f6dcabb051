reply = Svar
    .label = Send
    .label = Send svaret
