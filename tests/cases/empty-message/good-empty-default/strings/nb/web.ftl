note =
    { $kind ->
        [moved] Møtet er flyttet.
        [cancelled] Møtet er avlyst.
       *[planned] { "" }
    }
