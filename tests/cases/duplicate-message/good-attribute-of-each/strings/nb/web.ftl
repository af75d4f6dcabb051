reply = Svar
    .label = Send
call = Ring
    .label = Ring oss
