days = { $days ->
    [0] Ingen dager
    [one] Én dag
   *[other] { $days } dager
}
