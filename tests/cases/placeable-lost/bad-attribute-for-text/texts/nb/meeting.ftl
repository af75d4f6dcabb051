send = Send til { $name }
    .title = Send
