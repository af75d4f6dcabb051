reply = Respuesta
    .label = Enviar la respuesta
    .hitn = La respuesta llega a NAV
