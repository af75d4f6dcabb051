reply = Svar
    .label = Send
reply-2 = Svar igjen
    .label-2 = Send igjen
