notice = Ring minst { $days ->
    [one] én dag
   *[other] { NUMBER($days) } dager
} før møtet.
