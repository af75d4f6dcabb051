### Det oppslag sier i terminalen og på bunnlinja av sidene.

level-error = feil
level-warning = advarsel
level-hint = gjør dette

findings-count = { $errors ->
    [one] 1 feil
   *[other] { $errors } feil
}, { $warnings ->
    [one] 1 advarsel
   *[other] { $warnings } advarsler
}.

render-count = { $files ->
    [one] 1 fil
   *[other] { $files } filer
} på { $languages ->
    [one] 1 språk
   *[other] { $languages } språk
}.
render-stopped = Ikke skrevet, på grunn av feilene over: { LIST($languages) }.
render-unreviewed = Ingen med språket som morsmål har godkjent: { LIST($languages) }. Få dem lest før du skriver ut.

list-reviewed = godkjent
list-unreviewed = ikke godkjent
list-official = offisiell logo
list-stand-in = midlertidig logo

# For den som henger opp arket.
foot-line = { $language } · { $event } { $date } · { $template } · versjon { $version }

error-event-not-found = Det finnes ikke noe arrangement i { $path }. Oppgi mappa til arrangementet, for eksempel events/bolig.
error-no-workspace = Det finnes ingen oppslag.toml i { $path } eller i mappene over. Kjør oppslag i arbeidsmappa til kontoret.
error-unwritable = { $path } kan ikke skrives ({ $reason }). Velg en annen mappe med --out, eller lukk programmet som har fila åpen.
error-broken-data = oppslag mangler noe av sine egne data: { $reason }. Installer oppslag på nytt.
check-clean = Ingen funn i { $files ->
    [one] 1 fil
   *[other] { $files } filer
}.
check-done = Sjekket: { $files ->
    [one] 1 fil
   *[other] { $files } filer
}. Hva et funn betyr: oppslag explain KODE
check-fixed = { $written ->
    [yes] Endret
   *[no] Kan endres med --fix:
} { $places ->
    [one] 1 sted
   *[other] { $places } steder
} i { $files ->
    [one] 1 fil
   *[other] { $files } filer
}.
error-path-not-found = Det er ingenting på { $path }.
error-nothing-to-check = oppslag kan ikke sjekke { $path }. Det sjekker arrangementer, språkmapper, kontorets mappe, .ftl-filer, tekster (.txt, .md) og termbaser (.tbx, .csv).
error-unknown-check = Det finnes ingen sjekk «{ $code }».{ $suggestion ->
    [none] { " " }Alle: oppslag list checks
   *[other] { " " }Mente du «{ $suggestion }»?
}
error-unreadable-input = Det som kom inn, kan ikke leses som tekst ({ $reason }).
glossary-exported = { $path }: { $concepts ->
    [one] 1 begrep
   *[other] { $concepts } begreper
} på { $languages ->
    [one] 1 språk
   *[other] { $languages } språk
}.
glossary-changes = { $language }: { $added ->
    [one] 1 nytt
   *[other] { $added } nye
}, { $changed ->
    [one] 1 endret
   *[other] { $changed } endret
}, { $removed ->
    [one] 1 fjernet
   *[other] { $removed } fjernet
}
glossary-imported = { $files ->
    [0] Ingenting er nytt, og ingen fil er endret.
    [one] 1 fil er skrevet.
   *[other] { $files } filer er skrevet.
}
glossary-dry-run = { $files ->
    [0] Ingenting er nytt.
    [one] Ingenting er skrevet. 1 fil ville blitt endret.
   *[other] Ingenting er skrevet. { $files } filer ville blitt endret.
}
glossary-not-imported = Ingenting er skrevet, på grunn av feilene over.
glossary-title = Ordliste
glossary-subtitle = Vanskelige ord, hva vi sier i stedet, og hva det heter på andre språk
glossary-say = Si:
glossary-or = eller
glossary-avoid = ikke:
glossary-unreviewed = * Ingen med språket som morsmål har godkjent disse ordene ennå.
glossary-domain-benefits = Penger og støtte
glossary-domain-health = Helse
glossary-domain-housing = Bolig
glossary-domain-law = Lov og vedtak
glossary-domain-office = Kontoret
glossary-domain-school = Skole og barn
glossary-domain-work = Arbeid
