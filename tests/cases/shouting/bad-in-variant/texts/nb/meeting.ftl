seats = { $seats ->
    [one] Én plass igjen.
   *[other] { $seats } plasser igjen.
}
