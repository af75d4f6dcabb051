greeting =
    { $gender ->
        [female] Zapraszamy Panią.
        [male] Zapraszamy Pana.
       *[other] Zapraszamy.
    }
