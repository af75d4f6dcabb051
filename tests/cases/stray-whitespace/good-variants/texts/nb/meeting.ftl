notice = Ring minst { $days ->
    [one] én dag
   *[other] { $days } dager
} før møtet.
