days = { $days ->
    [uno] un día
   *[otro] { $days } días
}
