-nav = NAV
    .gender = feminine
help = { -nav } está { -nav.gender ->
    [feminine] abierta
   *[masculine] abierto
}.
