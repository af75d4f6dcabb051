send = Send
    .title = Send svaret til oss
