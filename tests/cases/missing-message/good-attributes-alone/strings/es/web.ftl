name-field =
    .placeholder = Nombre y apellidos
