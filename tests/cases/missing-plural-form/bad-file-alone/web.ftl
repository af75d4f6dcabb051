notice =
    { $days ->
        [one] Zadzwoń dzień wcześniej.
       *[other] Zadzwoń { $days } dni wcześniej.
    }
