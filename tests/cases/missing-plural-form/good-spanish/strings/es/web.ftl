notice =
    { $days ->
        [one] Llame un día antes.
       *[other] Llame { $days } días antes.
    }
