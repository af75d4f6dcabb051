notice =
    { $days ->
        [one] Позвоните за { $days } день.
       *[other] Позвоните за { $days } дней.
    }
