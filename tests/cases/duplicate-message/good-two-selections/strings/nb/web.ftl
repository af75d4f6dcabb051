people =
    { $adults ->
        [one] én voksen
       *[other] { $adults } voksne
    } og { $children ->
        [one] ett barn
       *[other] { $children } barn
    }
