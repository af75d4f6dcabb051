x = { $count ->
    [one] Den er tatt ut.
   *[other] De er tatt ut.
}
