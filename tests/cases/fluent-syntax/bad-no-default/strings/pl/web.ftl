days =
    { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
    }
