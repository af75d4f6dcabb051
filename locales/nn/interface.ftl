### Det oppslag seier i terminalen og på botnlinja på sidene.

level-error = feil
level-warning = åtvaring
level-hint = gjer dette

findings-count = { $errors ->
    [one] 1 feil
   *[other] { $errors } feilar
}, { $warnings ->
    [one] 1 åtvaring
   *[other] { $warnings } åtvaringar
}.

render-count = { $files ->
    [one] 1 fil
   *[other] { $files } filer
} på { $languages ->
    [one] 1 språk
   *[other] { $languages } språk
}.
render-stopped = Ikkje skrive, på grunn av feilane over: { LIST($languages) }.
render-unreviewed = Ingen med språket som morsmål har godkjent: { LIST($languages) }. Få nokon til å lese gjennom før du skriv ut.

list-reviewed = godkjent
list-unreviewed = ikkje godkjent
list-official = offisiell logo
list-stand-in = mellombels logo

# For den som hengjer opp arket.
foot-line = { $language } · { $event } { $date } · { $template } · versjon { $version }

error-event-not-found = Det finst ikkje noko arrangement i { $path }. Skriv mappa til arrangementet, til dømes events/bolig.
error-no-workspace = Det finst inga oppslag.toml i { $path } eller i mappene over. Køyr oppslag i arbeidsmappa til kontoret.
error-unwritable = { $path } kan ikkje skrivast ({ $reason }). Vel ei anna mappe med --out, eller lukk programmet som har fila open.
error-broken-data = oppslag manglar noko av sine eigne data: { $reason }. Installer oppslag på nytt.
check-clean = Ingen funn i { $files ->
    [one] 1 fil
   *[other] { $files } filer
}.
check-done = Sjekka: { $files ->
    [one] 1 fil
   *[other] { $files } filer
}. Kva eit funn betyr: oppslag explain KODE
check-fixed = { $written ->
    [yes] Endra
   *[no] Kan endrast med --fix:
} { $places ->
    [one] 1 stad
   *[other] { $places } stader
} i { $files ->
    [one] 1 fil
   *[other] { $files } filer
}.
error-path-not-found = Det er ingenting på { $path }.
error-nothing-to-check = oppslag kan ikkje sjekke { $path }. Det sjekkar arrangement, språkmapper, mappa til kontoret, .ftl-filer, tekstar (.txt, .md) og termbasar (.tbx, .csv).
error-unknown-check = Det finst ingen sjekk «{ $code }».{ $suggestion ->
    [none] { " " }Alle: oppslag list checks
   *[other] { " " }Meinte du «{ $suggestion }»?
}
error-unreadable-input = Det som kom inn, kan ikkje lesast som tekst ({ $reason }).
glossary-exported = { $path }: { $concepts ->
    [one] 1 omgrep
   *[other] { $concepts } omgrep
} på { $languages ->
    [one] 1 språk
   *[other] { $languages } språk
}.
glossary-changes = { $language }: { $added ->
    [one] 1 nytt
   *[other] { $added } nye
}, { $changed ->
    [one] 1 endra
   *[other] { $changed } endra
}, { $removed ->
    [one] 1 fjerna
   *[other] { $removed } fjerna
}
glossary-imported = { $files ->
    [0] Ingenting er nytt, og inga fil er endra.
    [one] 1 fil er skriven.
   *[other] { $files } filer er skrivne.
}
glossary-dry-run = { $files ->
    [0] Ingenting er nytt.
    [one] Ingenting er skrive. 1 fil ville blitt endra.
   *[other] Ingenting er skrive. { $files } filer ville blitt endra.
}
glossary-not-imported = Ingenting er skrive, på grunn av feila over.
glossary-title = Ordliste
glossary-subtitle = Vanskelege ord, kva vi seier i staden, og kva det heiter på andre språk
glossary-say = Sei:
glossary-or = eller
glossary-avoid = ikkje:
glossary-unreviewed = * Ingen med språket som morsmål har godkjent desse orda enno.
glossary-domain-benefits = Pengar og støtte
glossary-domain-health = Helse
glossary-domain-housing = Bustad
glossary-domain-law = Lov og vedtak
glossary-domain-office = Kontoret
glossary-domain-school = Skule og barn
glossary-domain-work = Arbeid
