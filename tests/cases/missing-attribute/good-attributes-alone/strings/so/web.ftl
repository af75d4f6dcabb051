name-field =
    .placeholder = Magaca koowaad iyo magaca aabbaha
