reply = Odpowiedz
    .title = { NUMBER($people) ->
        [one] Przyjdzie jedna osoba
        [few] Przyjdą { $people } osoby
       *[other] Przyjdzie { $people } osoby
    }
