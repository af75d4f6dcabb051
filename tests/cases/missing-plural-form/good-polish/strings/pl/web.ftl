notice =
    { $days ->
        [one] Zadzwoń dzień wcześniej.
        [few] Zadzwoń { $days } dni wcześniej.
       *[many] Zadzwoń { $days } dni wcześniej.
    }
