send = Wyślij
    .title = Wyślij odpowiedź
