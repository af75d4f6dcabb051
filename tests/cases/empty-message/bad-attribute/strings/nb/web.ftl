reply = Svar
    .label = Send svaret
