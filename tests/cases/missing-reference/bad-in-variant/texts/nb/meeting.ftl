-brand = NAV HUSK
seats = { $seats ->
    [one] { -brand } har én plass.
   *[other] { -brand } har { $seats } plasser.
}
