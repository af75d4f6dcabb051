notice =
    { $days ->
       *[other] 请提前{ $days }天打电话。
    }
