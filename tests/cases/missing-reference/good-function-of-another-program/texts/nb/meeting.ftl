open = { PLATFORM() ->
    [windows] Åpne innstillingene.
   *[other] Åpne valgene.
}
