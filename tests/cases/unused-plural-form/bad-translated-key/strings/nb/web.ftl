days = { $days ->
    [one] én dag
   *[other] { $days } dager
}
