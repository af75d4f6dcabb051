-brand = NAV HUSK
seats = { $seats ->
    [one] { -brand } ma jedno miejsce.
    [few] { -brand } ma { $seats } miejsca.
    [many] { -bradn } ma { $seats } miejsc.
   *[other] { -brand } ma { $seats } miejsca.
}
