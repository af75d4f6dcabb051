days = { $days ->
    [one] 一天
   *[other] { $days }天
}
