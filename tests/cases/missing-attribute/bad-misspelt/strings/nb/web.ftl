reply = Svar
    .label = Send svaret
    .hint = Svaret går til NAV
