name-field =
    .placeholder = Fornavn og etternavn
