### Det hvert funn sier, og hva man gjør med det. Navnet er koden til funnet.

unreadable-file = Denne fila mangler eller kan ikke leses.{ $reason ->
    [none] { "" }
   *[other] { " " }({ $reason })
}
    .hint = Legg fila på plass, eller se etter at du har lov til å lese den.
oversized-file = Denne fila er større enn { $limit } MB.
    .hint = Er det riktig fil? Bruk en som er mindre.
wrong-encoding = Teksten er ikke lagret som UTF-8. Feilen står ved byte { $offset }.
    .hint = Åpne fila i et tekstprogram og lagre den som UTF-8.
toml-syntax = Noe er skrevet feil i fila: { $reason }.
    .hint = Sammenlign med en linje som virker. Tekster står i anførselstegn, datoer gjør ikke det.
unknown-key = oppslag kjenner ikke «{ $key }».
    .hint = { $suggestion ->
        [none] Slett linja, eller se etter at den står på riktig sted.
       *[other] Mente du «{ $suggestion }»?
    }
missing-key = «{ $key }» mangler.
    .hint = Skriv en linje { $key } = …
invalid-value = «{ $key }» kan ikke ha denne verdien.
    .hint = { $expected ->
        [text] Skriv en tekst i anførselstegn. Den kan ikke være tom.
        [flag] Skriv true (ja) eller false (nei).
        [integer] Skriv et helt tall av rimelig størrelse.
        [number] Skriv et tall.
        [date] Skriv en dato som finnes, for eksempel 2027-05-12.
        [time] Skriv et klokkeslett, for eksempel 13:30.
        [list] Skriv en liste i hakeparenteser.
        [table] Skriv en del med egne linjer.
        [colour] Skriv en farge, for eksempel "#FFF5B1".
        [url] Skriv en nettadresse som begynner med https:// og ikke er lengre enn noen hundre tegn.
        [status] Skriv "planned" (som planlagt), "moved" (flyttet) eller "cancelled" (avlyst).
        [registration] Skriv "none" (ingen), "slip" (svarslipp), "telephone" (telefon), "sms" eller "web" (nettside).
        [language] Skriv språkkoden, eller språkkoden og språkets eget navn.
        [direction] Skriv "ltr" (fra venstre) eller "rtl" (fra høyre).
        [review] Skriv "unreviewed" (ikke godkjent) eller "reviewed" (godkjent).
        [check] Skriv koden til et funn, for eksempel "stand-in-sender-logo".
        [weekday] Skriv navnet på en ukedag på et av språkene, for eksempel "onsdag".
        [window] Skriv et vindu som brevet kjenner: c5, c65 eller e65.
       *[other] Se i eksempelet.
    }
unused-exception = Unntaket for «{ $excepted }» trengs ikke lenger.
    .hint = Slett det, så det ikke skjuler en feil senere.
date-weekday-mismatch = Ukedagen stemmer ikke: Datoen er { DATETIME($date, dateStyle: "full") }, men arrangementet sier «{ $stated }».
    .hint = Rett ukedagen eller datoen. «{ $stated }» passer med { DATETIME($fitting, dateStyle: "full") }.
date-in-past = Datoen er passert: { DATETIME($date, dateStyle: "full") }. I dag er det { DATETIME($today, dateStyle: "full") }.
    .hint = Er det riktig år?
end-before-start = Møtet slutter klokka { $end }, men begynner klokka { $start }.
    .hint = Rett det ene klokkeslettet.
deadline-after-event = Fristen ({ DATETIME($deadline, dateStyle: "full") }) er etter møtet ({ DATETIME($date, dateStyle: "full") }).
    .hint = Sett en tidligere frist.
unknown-language = oppslag har ikke språket «{ $tag }».
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }. Har språket tolk, men ingen oversettelse, skriver du {"{"} tag = "…", name = "…" {"}"}.
       *[other] Mente du «{ $suggestion }»?
    }
language-not-in-event = Arrangementet har ikke språket «{ $tag }».
    .hint = Det har { LIST($known) }.
missing-translation = Tekstene på «{ $tag }» mangler: Denne fila finnes ikke.
    .hint = Få den oversatt, eller ta språket ut av lista til arrangementet.
unknown-venue = Stedet «{ $venue }» står ikke i oppslag.toml.
    .hint = { $suggestion ->
        [none] Der står { LIST($known) }. Lag en ny del [venues.{ $venue }].
       *[other] Mente du «{ $suggestion }»?
    }
unknown-contact = Kontakten «{ $contact }» står ikke i oppslag.toml.
    .hint = { $suggestion ->
        [none] Der står { LIST($known) }. Lag en ny del [contacts.{ $contact }].
       *[other] Mente du «{ $suggestion }»?
    }
unknown-paper = Papiret «{ $paper }» står ikke under [papers].
    .hint = { $suggestion ->
        [none] Der står { LIST($known) }.
       *[other] Mente du «{ $suggestion }»?
    }
unknown-template = Det finnes ingen mal som heter «{ $template }».
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }.
       *[other] Mente du «{ $suggestion }»?
    }
unknown-size = Ingen mal har størrelsen «{ $size }».
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }.
       *[other] Mente du «{ $suggestion }»?
    }
unknown-sender = Avsenderen «{ $sender }» finnes ikke.
    .hint = { $suggestion ->
        [none] Disse finnes: { LIST($known) }. Legg filene til en ny avsender i assets/senders/{ $sender }/.
       *[other] Mente du «{ $suggestion }»?
    }
missing-sender-logo = Logoen til { $sender } er ikke på denne sida.
    .hint = Malen må vise alle avsenderne. Bruk linja med avsendere som malene har felles.
stand-in-sender-logo = Logoen til { $sender } er midlertidig og ikke den offisielle.
    .hint = Legg den offisielle fila i { $folder }/logo.svg og skriv official = true i sender.toml.
undersized-sender-logo = Logoen til { $sender } er { NUMBER($height) } mm høy. Den må være minst { NUMBER($minimum) } mm.
    .hint = Gi logoene mer plass i malen, eller ta bort noe annet.
invalid-svg = Dette er ikke et SVG-bilde.
    .hint = Lagre logoen på nytt som SVG, med viewBox.
fluent-syntax = Noe er skrevet feil i teksten: { $reason }.
    .hint = Hver tekst skrives «navn = tekst». Linjer som fortsetter, har innrykk. Se etter at hver {"{"} har sin {"}"}.
duplicate-message = Teksten «{ $id }» står to ganger. Den første står i { $first }.
    .hint = Slett den ene.
missing-message = Teksten «{ $id }» mangler.
    .hint = { $suggestion ->
        [none] Oversett den fra den norske fila.
       *[other] Oversett den fra den norske fila. Er «{ $suggestion }» en skrivefeil for den?
    }
empty-message = Teksten «{ $id }» er tom.
    .hint = Oversett den fra den norske fila.
unknown-variable = Teksten «{ $id }» bruker { $variable }, som den ikke får.
    .hint = { $suggestion ->
        [none] Den kan bruke { LIST($known, type: "disjunction") }.
       *[other] Mente du { $suggestion }?
    }
missing-reference = Teksten «{ $id }» viser til «{ $reference }», som ikke finnes.
    .hint = Rett navnet, eller legg til det som mangler.
cyclic-reference = Teksten «{ $id }» viser tilbake til seg selv.
    .hint = Skriv teksten helt ut ett av stedene.
unresolved-message = Teksten «{ $id }» kan ikke settes sammen ({ $reason }).
    .hint = Se etter at DATETIME, NUMBER og LIST er skrevet som i den norske fila.
missing-date-names = oppslag kjenner ikke navnene på dager og måneder på «{ $tag }».
    .hint = Skriv dem under [dates] i locale.toml, med kilde, eller la formats peke på et språk med de samme navnene.
missing-list-words = oppslag vet ikke hva som står mellom leddene i en liste på «{ $tag }».
    .hint = Skriv det under [lists] i locale.toml: separator, and (og) og or (eller).
unreviewed-translation = Ingen med { $language } som morsmål har godkjent denne oversettelsen.
    .hint = Få den lest før du skriver ut, og før godkjenningen inn i review.toml.
missing-font = Skrifttypen «{ $font }» finnes ikke.
    .hint = { $suggestion ->
        [none] Legg den i fonts/. Disse finnes: { LIST($known) }.
       *[other] Mente du «{ $suggestion }»?
    }
missing-glyph = Skrifttypene til språket har ikke: { $text }
    .hint = Skriv det på en annen måte, eller legg til en skrifttype som har tegnet, i locale.toml for språket.
overset-text = { $kind ->
    [pages] Teksten får ikke plass på én side: { $by ->
        [one] 1 side for mye
       *[other] { $by } sider for mye
    }.
   *[frame] Teksten får ikke plass, enda den er gjort så liten som den kan være. Det mangler { NUMBER($by) } mm ved «{ $id }».
}
    .hint = Gjør denne teksten kortere, eller andre tekster på samme side.
template-warning = Malen gir en advarsel: { $reason }.
    .hint = { $advice ->
        [none] Rett malen.
       *[other] { $advice }
    }
template-error = Sida kunne ikke lages: { $reason }.
    .hint = { $advice ->
        [none] Rett malen.
       *[other] { $advice }
    }
