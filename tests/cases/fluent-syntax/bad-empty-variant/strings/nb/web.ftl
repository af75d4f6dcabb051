days =
    { $days ->
        [one]
       *[other] { $days } dager
    }
