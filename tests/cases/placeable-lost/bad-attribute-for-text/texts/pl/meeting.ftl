send = Wyślij
    .title = Wyślij do { $name }
