days =
    { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
        [few] { $days } dni wcześniej
       *[other] { $days } dnia
    }
