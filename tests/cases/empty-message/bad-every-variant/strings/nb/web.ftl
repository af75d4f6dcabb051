guests =
    { $people ->
        [one] { "" }
       *[other] { "" }
    }
