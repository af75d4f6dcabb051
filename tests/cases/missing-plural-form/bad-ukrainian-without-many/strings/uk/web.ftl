notice =
    { $days ->
        [one] Телефонуйте за { $days } день.
        [few] Телефонуйте за { $days } дні.
       *[other] Телефонуйте за { $days } дня.
    }
