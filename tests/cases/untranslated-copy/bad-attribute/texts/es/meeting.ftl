send = Enviar
    .title = Send svaret til oss
