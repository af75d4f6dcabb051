reply =
    .label = Wyślij odpowiedź
    .hint = Odpowiedź trafi do NAV
