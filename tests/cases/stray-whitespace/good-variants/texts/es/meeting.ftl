notice = Llame como mínimo { $days ->
    [one] un día
   *[other] { $days } días
} antes de la reunión.
