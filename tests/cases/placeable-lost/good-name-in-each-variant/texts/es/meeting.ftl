-nav = NAV
help = { $count ->
    [one] { -nav } ayuda a { $count } familia.
   *[other] { -nav } ayuda a { $count } familias.
}
