-nav = NAV
gender =
    { -nav ->
        [one] én
       *[other] flere
    }
