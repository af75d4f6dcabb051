send = Send
    .aria-label = Send svaret til { $name }
