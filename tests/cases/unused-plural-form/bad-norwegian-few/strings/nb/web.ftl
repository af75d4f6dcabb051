days = { $days ->
    [one] Én dag
    [few] Noen dager
   *[other] { $days } dager
}
