notice =
    { $days ->
        [1] 请提前一天打电话。
       *[other] 请提前{ $days }天打电话。
    }
