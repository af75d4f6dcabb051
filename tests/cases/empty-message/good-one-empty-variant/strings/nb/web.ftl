guests = Ta med { $people ->
        [0] { "" }
       *[other] { $people } gjester
    }
