send = Wyślij
    .aria-label = Wyślij odpowiedź
