notice =
    { $days ->
        [one] Wac hal maalin ka hor.
       *[other] Wac { $days } maalmood ka hor.
    }
