how = { $how ->
    [sms] por SMS
   *[other] por carta
}
