people =
    { $people ->
        [one] Okta olmmoš boahtá.
       *[other] { $people } olbmo bohtet.
    }
