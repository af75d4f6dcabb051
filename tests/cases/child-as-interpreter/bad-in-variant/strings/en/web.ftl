bring =
    { $ordered ->
        [yes] We have an interpreter for you.
       *[no] Bring a relative who speaks Norwegian.
    }
