name-field = Navn
    .placeholder = Fornavn og etternavn
