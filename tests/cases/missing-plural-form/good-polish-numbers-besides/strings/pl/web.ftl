notice =
    { $days ->
        [0] Zadzwoń dzisiaj.
        [one] Zadzwoń dzień wcześniej.
        [2] Zadzwoń dwa dni wcześniej.
        [few] Zadzwoń { $days } dni wcześniej.
       *[many] Zadzwoń { $days } dni wcześniej.
    }
