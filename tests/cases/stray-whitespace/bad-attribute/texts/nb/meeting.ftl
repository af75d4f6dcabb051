send = Send
    .title = Send svaret
