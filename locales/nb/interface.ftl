### Det oppslag sier i terminalen og på bunnlinjen av sidene.

level-error = feil
level-warning = advarsel
level-info = opplysning
level-hint = gjør dette

findings-count = { $errors ->
    [one] 1 feil
   *[other] { $errors } feil
}, { $warnings ->
    [one] 1 advarsel
   *[other] { $warnings } advarsler
}{ $infos ->
    [0] {""}
    [one] {""}, 1 opplysning
   *[other] {""}, { $infos } opplysninger
}.

render-nothing = Ingen filer er laget: Arrangementet har ingen sider av det du ba om. Se «oppslag list templates».
order-nothing = Ingen bestilling er laget: Det er ingenting å bestille.
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
list-stand-in = øvelseslogo

review-heading = { $event ->
    [none] I alle invitasjoner
   *[other] Arrangementet { $event }
}
review-ready = alt er lest
review-left = { $signed } av { $all } lest{ $source ->
    [0] {""}
   *[other] {""} · { $source } med endret original
}{ $text ->
    [0] {""}
   *[other] {""} · { $text } med endret oversettelse
}{ $unsigned ->
    [0] {""}
   *[other] {""} · { $unsigned } ikke lest
}
review-state = { $state ->
   *[unsigned] ikke lest
}
review-state-by = { $state ->
    [signed] lest av { $by } { DATETIME($date, dateStyle: "long") }
    [source-changed] originalen er endret etter at { $by } leste { DATETIME($date, dateStyle: "long") }
   *[text-changed] oversettelsen er endret etter at { $by } leste { DATETIME($date, dateStyle: "long") }
}
review-listed = { $messages ->
    [one] 1 tekst
   *[other] { $messages } tekster
}.
review-same = Ingenting er endret siden det ble lest.
review-signed = { $messages ->
    [0] Ingenting er skrevet: Alle tekstene er lest fra før.
    [one] 1 tekst er lest av { $by }, i { LIST($files) }.
   *[other] { $messages } tekster er lest av { $by }, i { LIST($files) }.
}
review-withdrawn = { $messages ->
    [one] 1 underskrift er tatt tilbake.
   *[other] { $messages } underskrifter er tatt tilbake.
}
review-not-written = Ingenting er skrevet, på grunn av feilene over.

approve-written = { $returned ->
    [yes] { $sender } har sendt tilbake { $files } filer ({ $by }). Det står i { $path }.
   *[no] { $sender } har godkjent { $files } filer ({ $by }). Det står i { $path }.
}
    SHA-256 { $hash }
approval-mail-file = godkjenning
approval-mail-title = Til godkjenning
approval-mail-about = { $sender } står som avsender på disse sidene: { $files } filer { $set ->
    [print] til utskrift
    [web] til skjermer
   *[all] til utskrift og skjermer
} på { LIST($languages) }.
approval-mail-intro = Se på logoen, navnet, datoen og det som loves. Sidene kommer først små, så i full størrelse. Stempelet blir borte når alle som må, har godkjent.
approval-mail-answer = Svar på e-posten med navn og dato, og skriv én av disse setningene
approval-mail-yes = Ja: «{ $sender } godkjenner { $code }.»
approval-mail-no = Nei: «{ $sender } godkjenner ikke { $code }.» Skriv også hva som må rettes, og på hvilket språk.
approval-mail-never = { $sender } har ikke svart på disse filene før.
approval-mail-before = { $returned ->
    [yes] { $by } sendte dem tilbake { DATETIME($date, dateStyle: "long") }.
   *[no] { $by } godkjente dem { DATETIME($date, dateStyle: "long") }.
}
approval-mail-remark = Det ble sagt: «{ $remark }»
approval-mail-since = Siden da: { $changed ->
    [0] ingen sider er endret
    [one] 1 side er endret
   *[other] { $changed } sider er endret
}, { $new ->
    [0] ingen er nye
    [one] 1 er ny
   *[other] { $new } er nye
}, { $same ->
    [0] ingen er som de var
    [one] 1 er som den var
   *[other] { $same } er som de var
}.
approval-mail-gone = Blir ikke laget lenger: { LIST($gone) }.
approval-mail-is-new = ny
approval-mail-is-changed = endret
approval-mail-is-same = som før
approval-mail-difference = forskjellen i rødt
approval-mail-hash = Svaret gjelder nøyaktig disse filene, laget med oppslag { $program }. SHA-256 av listen over dem: { $hash }
approve-mailed = Send { $path } til { $sender }. Når svaret kommer, skriv det ned med «oppslag approve». Det gjelder { $files } filer.
    SHA-256 { $hash }
approve-not-written = Ingenting er skrevet, på grunn av feilene over.
verify-nobody = Ingen avsender har godkjent noe, og kontoret krever det ikke.
verify-unknown = { $name }: { $sender } har aldri godkjent den
verify-file = { $name }: { $verdict ->
    [approved] godkjent
    [same-look] andre bytes enn de som er godkjent, men den ser helt lik ut
    [other-look] endret, og den ser annerledes ut
    [changed] endret
    [gone] godkjent, men blir ikke laget lenger
   *[returned] sendt tilbake
} ({ $sender }, { $by } { DATETIME($date, dateStyle: "long") }{ $program ->
    [other] {""}, med oppslag { $version }
   *[same] {""}
})

paper-is = { $event }: { $page } på { $language }, versjon { $version }. { $current ->
    [yes] Slik er den nå.
   *[no] Den er utdatert.
}
paper-unknown = { $sender } har ikke godkjent den
paper-sender = { $returned ->
    [yes] sendt tilbake av
   *[no] godkjent av
} { $sender } ({ $by } { DATETIME($date, dateStyle: "long") })
paper-none = Ingen side har koden { $code }, verken slik de er nå eller slik de er laget før på denne maskinen. Les koden en gang til: Den har tallene 0–9 og bokstavene a–f.

changes-title = Det som er utdatert
changes-heading = { $event }, versjon { $version }: { $state ->
    [old] dette er utdatert.
    [fresh] alt som er laget, er slik det ville blitt nå.
   *[nothing] ingenting er laget ennå.
}
changes-pages = Sider
changes-letters = Brev
changes-approvals = Godkjenninger
changes-signatures = Oversettelser som må leses på nytt
changes-page = { $language }, { $page }{ $still ->
    [yes] {""}
   *[no] {""}: blir ikke laget lenger
}
changes-print = { $code } (versjon { $version }, laget { DATETIME($date, dateStyle: "long") })
changes-texts = endret: teksten
changes-fact = { $fact ->
    [status] status
    [previous-date] dagen det var før
    [date] dag
    [start] start
    [end] slutt
    [venue] sted
    [bus] buss
    [contact] kontakt
    [phone] telefon
    [registration] påmelding
    [deadline] frist
    [page] nettside
    [programme] program
    [interpreters] tolker
    [on-request] tolker på bestilling
    [notice-days] dager for å bestille tolk
    [childcare] barnepass
    [halal] halal
    [senders] avsendere
   *[letter-date] dato på brevet
}: { $then } → { $now }
changes-told = { $what ->
    [printed] skrevet ut
    [sent] sendt
    [hung] hengt opp
   *[removed] tatt ned
} { DATETIME($date, dateStyle: "long") }{ $known ->
    [yes] , { $place }
   *[no] {""}
}
changes-letter = { $letters ->
    [one] 1 brev
   *[other] { $letters } brev
} på { $language } (versjon { $version })
changes-approval = { $sender }: { $files } av { $all } filer er ikke godkjent slik de er nå
changes-signature = { $language }: { $messages ->
    [one] 1 tekst
   *[other] { $messages } tekster
}
changes-raised = Arrangementet er nå versjon { $version }.
changes-not-raised = Versjonen er ikke hevet: Noen har endret den i mellomtiden.
changes-told-of = Skrevet ned om { $pages ->
    [one] 1 side
   *[other] { $pages } sider
}: { LIST($codes) }.
changes-nothing-told = Ingenting er skrevet ned: Det er ikke laget noen slik side. Skriv kommandoen uten --told for å se hva som er laget, eller lag sidene med «oppslag render».

## Filer til oversettere

exchange-head = Tekster til arrangementet { $event } { DATETIME($date, dateStyle: "long") }. Fra norsk bokmål til { $language }: { $sentences ->
    [one] 1 tekst
   *[other] { $sentences } tekster
}, { $words ->
    [one] 1 ord
   *[other] { $words } ord
}.
exchange-contact = Spørsmål? { $name }, telefon { $phone }.
exchange-deadline = Vi trenger oversettelsen senest { DATETIME($deadline, dateStyle: "full") }.
# En linje hver.
exchange-advice-docx =
    Skriv oversettelsen i kolonnen til høyre. Står det noe der fra før, så rett det.
    De grå feltene blir fylt ut av maskinen. Ta dem med, og flytt dem dit de hører hjemme i setningen.
    Står den samme teksten på flere rader, gjelder hver rad sine tall. Skriv en hel setning i hver.
    Lagre filen og send den tilbake slik den er.
exchange-advice-xlsx =
    Skriv oversettelsen i kolonnen «Oversettelse». Står det noe der fra før, så rett det.
    Alt mellom krøllparentesene {"{"} og {"}"} blir fylt ut av maskinen. Ta det med akkurat slik det står, der det hører hjemme i setningen.
    Står den samme teksten på flere rader, gjelder hver rad sine tall. Skriv en hel setning i hver.
    Lagre filen og send den tilbake slik den er.
exchange-advice-tool =
    Alt mellom krøllparentesene {"{"} og {"}"} blir fylt ut av maskinen. Ta det med, der det hører hjemme i setningen.
    Står den samme teksten flere ganger, gjelder hver av dem sine tall. Skriv en hel setning i hver.
exchange-original = Original
exchange-translation = Oversettelse
exchange-notes = Merknad
exchange-glossary = Ordliste
exchange-before = Originalen var
exchange-example = Her står
exchange-numbers = For tallene { LIST($numbers) }
exchange-room = Det er plass til omtrent { $characters } tegn på siden, med det som står i feltene.
exchange-signed-by = Lest og godkjent av (navn)
exchange-signed-on = Dato
exchange-signature = Underskrift
exchange-pages-advice = Les sidene og skriv på arket. Er noe feil, så skriv hva det skal stå, ved siden av nummeret.
exchange-exported = { $path }: { $sentences ->
    [one] 1 tekst
   *[other] { $sentences } tekster
}, { $words ->
    [one] 1 ord
   *[other] { $words } ord
}.
exchange-blind = Bilder av sidene mangler i filen: Sidene kan ikke lages ennå.
exchange-file = { $path }: { $messages ->
    [one] 1 tekst
   *[other] { $messages } tekster
}
exchange-rest = { $same } som før, { $empty } uten oversettelse, { $refused } ikke tatt med.
exchange-imported = { $messages ->
    [0] Ingenting er endret.
    [one] 1 tekst er endret. Ingen er godkjent ved det.
   *[other] { $messages } tekster er endret. Ingen er godkjent ved det.
}
exchange-dry-run = { $messages ->
    [0] Ingenting ville bli endret.
    [one] Ingenting er skrevet. 1 tekst ville bli endret.
   *[other] Ingenting er skrevet. { $messages } tekster ville bli endret.
}
exchange-sign = I filen står det at { $by } har lest den. Stemmer det, så skriv det ned: oppslag review sign --lang { $language } --by "{ $by }" --on DATO --evidence "…"

# For den som henger opp arket.
foot-line = { $language } · { $event } { $date } · { $template } · versjon { $version } · { $code }{ $cancelled ->
    [no] {""}
    [moved] {""} · flyttet
   *[cancelled] {""} · avlyst
}

error-event-not-found = Det finnes ikke noe arrangement i { $path }. Skriv mappen til arrangementet, for eksempel events/bolig.
error-no-workspace = Fant ikke mappen til kontoret (den med oppslag.toml). Den er ikke { $path } eller over den. Åpne den mappen først. Skal du sjekke én ferdig side, legger du til --require nav.
error-unwritable = { $path } kan ikke skrives ({ $reason }). Lukk programmet som har filen åpen, eller velg en annen mappe med --out.
error-broken-data = oppslag mangler noe av sine egne data: { $reason }. Installer oppslag på nytt.
error-unservable = Sidene kan ikke vises: { $reason }
serve-open =
    oppslag er åpent på denne adressen. Den virker én gang:
    { $link }
    Avslutt med Ctrl+C.
serve-open-yourself = Åpne lenken i nettleseren.
# What stands beside a sender's name on a picture of a finished page.
mark-fault =
    { $code ->
        [missing-sender-logo] mangler
        [undersized-sender-logo] for liten
        [distorted-sender-logo] strukket
        [cropped-sender-logo] beskåret
        [obscured-sender-logo] noe er over eller for nær
        [blurred-sender-logo] uskarp
        [recoloured-sender-logo] feil farge
        [logo-lost-on-paper] synes ikke på papiret
       *[other] { $code }
    }
pictures-title = Ferdige sider, med det som ble sett på dem
pictures-sound = Ingenting ble funnet.
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
error-nothing-to-check = oppslag kan ikke sjekke { $path }. Det kan sjekke arrangementer, språkmapper, kontorets mappe, .ftl-filer, tekster (.txt, .md) og termbaser (.tbx, .csv).
error-unknown-check = Det finnes ingen sjekk «{ $code }».{ $suggestion ->
    [none] { " " }Alle: oppslag list checks
   *[other] { " " }Mente du «{ $suggestion }»?
}
error-nothing-to-explain = Det finnes ingen forklaring på «{ $what }». Det finnes til: { $known }.
error-unreadable-input = Teksten kan ikke leses ({ $reason }).
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

## Brev til en liste av mottakere

error-no-letters = Det lages ingen brev til dette møtet. { $status ->
    [cancelled] Det er avlyst.
   *[other] Se på «status» i event.toml.
}
error-folder-in-use = En annen kjøring arbeider i { $path }. Vent til den er ferdig, eller velg en annen mappe med --out.

list-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}.
list-sheet = Ark { $number } av { $of } er lest. Står listen på et annet, velger du det med --sheet.
list-column = Kolonne
list-holds = Leses som
list-filled = Utfylt
list-example = Eksempel (skjult)
list-left-out = Får ikke brev, { $reason }: rad { $rows }.
field-name = navn
field-given = fornavn
field-family = etternavn
field-care-of = c/o
field-street = adresse
field-street-2 = adresse, linje over
field-postcode = postnummer
field-place = poststed
field-country = land
field-language = språk
field-copies = antall brev
field-channel = brev eller personlig
field-phone = telefon
field-reserved = reservert mot brev
field-middle = mellomnavn
field-postal = postadresse
field-line-2 = adresse, linje 2
field-line-3 = adresse, linje 3
field-line-4 = adresse, linje 4
field-house-number = husnummer
field-house-letter = bokstav ved husnummeret
field-wanted = ønsker brev
field-status = status i Folkeregisteret
field-died = død
field-protection = adressesperre
field-ignored = brukes ikke
left-out-reserved = reservert mot brev
left-out-duplicate = står i listen fra før
left-out-in-person = inviteres personlig
left-out-faulty = feil i adressen
left-out-gone = døde, eller reist fra landet
left-out-hidden = skjulte rader
left-out-household = deler brev med andre på adressen
letters-nothing = Ingen brev er laget: Ingen i listen skal ha brev.
letters-no-calls = Ingen ringeliste er laget: Ingen i listen skal ringes.
letters-count-done = { $count ->
    [one] 1 brev
   *[other] { $count } brev
}.
verify-done = I orden: { $printed } rader har fått brev nøyaktig én gang, og { $left } skal ikke ha. Deler: { $shards }. Filer: { $files }.
verify-unreadable = { $what } er ikke en oppsummering fra oppslag letters.
verify-other-run = { $what } hører til en annen liste eller en annen kjøring.
verify-shard-twice = Del { $what } av brevene er med to ganger.
verify-shard-missing = Disse delene av brevene mangler: { $what }.
verify-printed-twice = Disse radene har fått to brev: { $what }.
verify-never-printed = Disse radene har ikke fått brev: { $what }.
verify-not-in-list = Disse radene skulle ikke hatt brev: { $what }.
verify-without-file = Disse radene er ført opp, men står ikke i noen fil: { $what }.
verify-without-label = Etiketter eller konvolutter stemmer ikke med brevene, { $what }.
verify-batch-missing = Det mangler en bunke, eller det er en for mye: { $what }.
verify-file-unknown = { $what } hører ikke til: Ingen oppsummering nevner den. Send den ikke.
verify-languages = Språkene i oppsummeringen stemmer ikke med filene: { $what }.
verify-other-list = { $what } er ikke listen som brevene er laget av.
verify-count = Radene i listen er talt på to måter, og tallene er ikke like: { $what }.
verify-file-changed = { $what } er endret etter at den ble skrevet.
verify-file-missing = { $what } mangler.

# Skillearket foran hver bunke.
letters-cover-title = Skilleark
# Ord i navnene på filer som skal skrives ut.
print-drift = treffprøve
print-draft = utkast

letters-white = hvit
letters-language = Språk
letters-paper = Papir
letters-count = Brev
letters-envelopes = Konvolutter
letters-envelope = Vindu i konvolutten
letters-sides = Utskrift
letters-sides-value = { $sides ->
    [one] ensidig
   *[other] tosidig, vend på langsiden
}
letters-batch = Bunke
letters-until = Send senest
letters-code = Kode
letters-code-value = i margen til høyre, for pakkemaskin
letters-cover-scale = Skriv ut i full størrelse (100 %). Ikke velg «Tilpass til siden»: Da havner adressen utenfor vinduet.
letters-cover-confidential = Arkene under har navn og adresse. Hent dem i skriveren med en gang, og makuler det som blir til overs.
letters-total = Til sammen
letters-recipients = Mottakere

# Oppsummeringen.
letters-summary-title = Oppsummering av brev
letters-shard = Del { $number } av { $of }
letters-rows = Rader i listen
letters-left-out = Får ikke brev
letters-files = Filer
letters-files-count = Antall
letters-files-pages = Sider
file-print-batch = Bunker til skriver
file-letter = Brev til digital post
file-labels = Etiketter
file-envelopes = Konvolutter
file-calls = Ringelister

# Ringelisten.
calls-title = Ringeliste: { $language } ({ $count })
calls-row = Rad
calls-name = Navn
calls-phone = Telefon
calls-reached = Nådd
calls-comes = Kommer
calls-note = Merknad
calls-confidential = Taushetsbelagt. Makuleres etter bruk.

# Notatet til saksbehandlerne.
note-title = Til saksbehandlere: åpent møte
note-when = Når
note-where = Hvor
note-until = Legg ved til og med
note-until-detail = Begynn { DATETIME($from, dateStyle: "full") }. Det som sendes etter { DATETIME($until, dateStyle: "full") }, kommer fram for sent.
note-how = Slik inviterer du
note-how-1 = Legg ved brevet eller flygebladet når du sender post til folk.
note-how-2 = Velg det språket den som får brevet, leser best. Fargen på papiret viser språket.
note-how-3 = Nevn møtet når du snakker med folk. Si at det er frivillig og gratis, og at det er tolk.
note-how-4 = Si at det ikke har noe å si for saken om man kommer eller ikke.
note-how-5 = Svarslippen er for én person. Send den aldri rundt.
note-paper = Språk, papir og antall
note-paper-detail = Tabellen viser hvor mange brev som er laget. Bruker du flygeblad i stedet, trenger du like mange: To står på hvert ark (tallet i parentes). Skriv dem ut på samme farge.
note-count = Brev
note-flyers = Flygeblad (ark)
note-contact = Spørsmål? Ring { $name }, { $phone }.
note-foot = { $event } · notat til saksbehandlere · versjon { $version }

## Papir til et møte

order-title = Bestillingsskjema for papir
order-sums = Bestill dette
order-article = Artikkel
order-format = Ark
order-needed = Trengs
order-reserve = Reserve
order-order = Bestill
order-packs = Pakker
order-sheets-of = { $sheets } ark { $format }
order-lines = Slik er det regnet ut
order-page = Hva
order-size = Størrelse
order-copies = Antall
order-per-sheet = På arket
order-sheets = Antall ark
order-ordered-by = Bestilt av
order-date = Dato
order-delivery = Leveres til
order-notes = Hva tallene bygger på
order-note-places = Plakatene henger her: { LIST($places) }.
order-note-flyers = { $caseworkers } saksbehandlere får { $flyers } flygeblad hver på hvert språk.
order-note-reserve = Reserven er { $reserve } prosent, for ark som blir krøllet eller trykt feil.

## Treffprøven

drift-title = Prøve: Skriver de to skriverne på samme sted?
drift-colour = Første utskrift: farger
drift-black = Andre utskrift: svart
drift-intro = Når logoene er trykt i farger og resten skrives ut i svart etterpå, havner det svarte litt til siden. Denne prøven viser hvor mye.
drift-step-1 = Skriv ut filen som slutter på -colour, i full størrelse (100 %), på den skriveren som trykker logoene.
drift-step-2 = Legg det samme arket i svartskriveren, slik du gjør med plakatene. Skriv ut filen som slutter på -black på det.
drift-step-3 = Se på de fire kantene. På hver er det ett sted der en svart strek går rett over i en rød. Tallet ved den svarte streken er avviket i millimeter. Mellom tallene er det 0,1 mm fra strek til strek.
drift-step-4 = Skriv tallene i tabellen. Ta tre ark til, for hvert ark treffer litt ulikt.
drift-step-5 = Ta det største tallet, uten minustegn.
drift-top = Oppe
drift-bottom = Nede
drift-left = Venstre
drift-right = Høyre
drift-sheet = Ark
drift-verdict-1 = Under 2 mm: Skriverne kan brukes sammen. Det er 3 mm fritt rundt hver logo.
drift-verdict-2 = Mer enn 2 mm, eller ingen streker som møtes: Skyv papirlederne inntil arkene, bruk en annen skuff og prøv igjen. Blir det ikke bedre, må alt trykkes i én omgang.
drift-verdict-3 = Ulike tall oppe og nede: Arket trekkes skjevt inn.
drift-leftward = − mot venstre
drift-rightward = mot høyre
drift-upward = − oppover
drift-downward = nedover
# Hva en gjør med en tekst som er for lang for plassen sin, hvilken det enn er.
shorter = { $what ->
    [venue] Gjør stedets navn kortere i oppslag.toml, slik folk sier det.
    [street] Gjør stedets adresse kortere i oppslag.toml: Gate, nummer, postnummer og poststed er nok.
    [contact] Gjør kontaktens navn eller tittel kortere i oppslag.toml.
    [stop] Gjør holdeplassens navn kortere i oppslag.toml.
    [speaker] Gjør navnet til den som snakker, kortere i event.toml.
    [sender] Gjør avsenderens navn kortere i sender.toml.
    [message] Gjør teksten «{ $id }» kortere.
    [finished] Flytt teksten eller gjør den mindre i programmet som filen er laget i.
   *[text] Gjør teksten kortere, eller gi den mer plass i malen.
}

error-folder-not-empty = Mappen { $path } er ikke tom: Der ligger { $found }. Velg en tom mappe.
missing-office = Denne mappen har ikke noe kontor ennå.
missing-readable = { $path } kan ikke leses.
missing-line = { $path }{ $of ->
    [none] {""}
   *[other] , { $of }
}: { $key } mangler. { $why }
missing-logo = Logoen til { $sender } mangler. Legg avsenderens egen fil i assets/senders/{ $sender } som logo.svg eller logo.png, og skriv official = true i sender.toml.
missing-language = Det finnes ingen tekster på språket { $tag }.
missing-meeting = Det finnes ingen møter ennå. Lag det første.
missing-text = { $path }: Teksten { $message } mangler.

## Møter og temaer

error-no-id = «{ $what }» kan ikke være navnet på en mappe. Skriv bare små bokstaver fra a til z, tall og bindestrek, for eksempel { $like }.
error-event-exists = Det finnes allerede et møte som heter { $id }. Velg et annet navn.
error-topic-exists = Det finnes allerede et tema som heter { $id }. Velg et annet navn.
error-unknown-topic = Det finnes ikke noe tema som heter «{ $id }». Det finnes { $known }.
list-topic = { $languages } språk, { $count ->
    [0] ingen godkjent
   *[other] godkjent: { LIST($signed) }
}{ $changed ->
    [0] {""}
   *[other] , endret siden: { $changed }
}
list-own = kontorets eget
list-days = { $status ->
    [cancelled] avlyst
   *[other] { $days ->
        [none] uten dato
        [0] i dag
        [one] om { $days } dag
       *[other] { $past ->
            [yes] for { $days } dager siden
           *[no] om { $days } dager
        }
    }
}
list-unread = { $languages ->
    [0] alt er lest og godkjent
    [one] ett språk er ikke lest
   *[other] { $languages } språk er ikke lest
}
topic-words = Vanskelige ord, og enkle ord for dem:
topic-languages = Språk:
topic-changed = endret siden det ble lest
topic-saved = Temaet { $id } er lagret. Bruk det i et nytt møte: oppslag new MØTE --topic { $id }
topic-not-saved = Temaet { $id } er ikke lagret.
new-date = { DATETIME($date, dateStyle: "full") }
new-speaker = Den som snakker: Bytt ut navnet når du vet hvem det er.
missing-count = { $count ->
    [0] Ingenting mangler til den første plakaten.
    [one] Dette mangler til den første plakaten:
   *[other] Disse { $count } tingene mangler til den første plakaten:
}
day-holiday = Det er en helligdag ({ $holiday ->
    [new-year] første nyttårsdag
    [labour-day] 1. mai
    [constitution-day] 17. mai
    [christmas] første juledag
    [second-christmas] andre juledag
    [maundy-thursday] skjærtorsdag
    [good-friday] langfredag
    [easter] første påskedag
    [easter-monday] andre påskedag
    [ascension] Kristi himmelfartsdag
    [whit-sunday] første pinsedag
   *[whit-monday] andre pinsedag
}). Kontorene er stengt.
day-school = Skolene har { $name ->
    [autumn] høstferie
    [christmas] juleferie
    [winter] vinterferie
    [easter] påskeferie
   *[summer] sommerferie
}. Mange er bortreist eller hjemme med barn.
day-festival = { $festival ->
    [ramadan] Det er ramadan (dag { $day }, eller en dag fra eller til). Mange faster til solen går ned.
    [eid-al-fitr] Det er id al-fitr, eller en dag fra eller til. Mange feirer.
    [eid-al-adha] Det er id al-adha, eller en dag fra eller til. Mange feirer.
    [advent] Det er advent. Mange er opptatt om kvelden.
   *[friday-prayer] Det er fredag og tid for fredagsbønn. Mange kan ikke komme mellom klokka 12 og 14.30.
}
series-unknown = Disse kolonnene er ikke brukt: { LIST($columns) }.
series-fault = Rad { $row }: { $kind ->
    [no-date-column] Tabellen har ingen kolonne som heter «Dato».
    [no-date] Datoen mangler.
    [date] «{ $text }» er ingen dato som finnes. Skriv for eksempel 15.09.2027.
    [time] «{ $text }» er ikke noe klokkeslett. Skriv for eksempel 13:30.
    [number] «{ $text }» er ikke noe tall.
    [flag] Skriv ja eller nei, ikke «{ $text }».
    [language] Språket i «{ $text }» er ikke kjent.
    [venue] Stedet «{ $text }» står ikke i oppslag.toml.
    [contact] Kontakten «{ $text }» står ikke i oppslag.toml.
    [topic] Det finnes ikke noe tema som heter «{ $text }».
    [id] «{ $text }» kan ikke være navnet på en mappe.
    [twice] «{ $text }» står på to rader.
    [taken] Møtet «{ $text }» finnes, men kommer ikke fra denne tabellen.
   *[word] «{ $text }» kan ikke stå her.
}{ $like ->
    [none] {""}
   *[other] {" "}Mente du «{ $like }»?
}
series-row = { $change ->
    [new] nytt
    [changed] endret: { LIST($keys) }
   *[same] uendret
}
series-by-hand = { $key } var endret for hånd til «{ $was }». Nå står det som er i tabellen.
series-clash = Samme sted til samme tid som { $id }.
series-gone = { $id } står ikke lenger i tabellen. Møtet er ikke endret. Er det avlyst, skriver du status = "cancelled" i event.toml.
series-done = { $done ->
    [nothing] Ingenting er skrevet.
    [dry] Prøve: { $rows } møter i tabellen. Ingenting er skrevet.
   *[all] { $rows } møter i tabellen er på plass.
}
archive-done = { $files } filer er klare til arkivet, i mappen og i arkiv.zip ved siden av. Ingen mottakere er med.
archive-not-done = Ingenting er arkivert.
init-there = Her er det et kontor allerede. Ingenting er endret.
init-made = Kontoret ligger i { $path }.
init-organisation = Hva heter kontoret?
init-return-address = Adressen brev kommer tilbake til (komma mellom linjene):
init-senders = Hvem sender ut plakatene? (komma mellom navnene)
init-logo = – hvor ligger logoen? (SVG eller PNG; Enter hvis du ikke har den)
init-venue = Hvor har dere møter? (navnet på stedet)
init-street = Gate og nummer:
init-town = Postnummer og sted:
init-contact = Hvem kan folk ringe til?
init-contact-title = Hvor jobber hun eller han?
init-phone = Telefonnummer:
init-languages = Hvilke språk? (koder, for eksempel nb so ar)
