seats = { $seats ->
    [one] Én plass.
   *[other] { $seats } plasser.
}
