x = Last ned appen og send søknaden.
