seats = { $seats ->
    [zero] لا مقاعد.
    [one] مقعد واحد.
    [two] مقعدان.
    [few] { $seats } مقاعد.
    [many] { $seats } مقعدًا.
   *[other] { $seats } مقعد.
}
