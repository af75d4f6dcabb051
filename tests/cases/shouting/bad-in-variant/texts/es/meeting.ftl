seats = { $seats ->
    [one] ÚLTIMA PLAZA LIBRE.
   *[other] Quedan { $seats } plazas.
}
