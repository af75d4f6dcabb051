### Det oppslag seier i terminalen og på botnlinja på sidene.

level-error = feil
level-warning = åtvaring
level-info = opplysning
level-hint = gjer dette

findings-count = { $errors ->
    [one] 1 feil
   *[other] { $errors } feilar
}, { $warnings ->
    [one] 1 åtvaring
   *[other] { $warnings } åtvaringar
}{ $infos ->
    [0] {""}
    [one] {""}, 1 opplysning
   *[other] {""}, { $infos } opplysningar
}.

render-nothing = Ingen filer er laga: Arrangementet har ingen sider av det du bad om. Sjå «oppslag list templates».
order-nothing = Inga bestilling er laga: Det er ingenting å bestille.
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
list-stand-in = øvingslogo

review-heading = { $event ->
    [none] I alle invitasjonar
   *[other] Arrangementet { $event }
}
review-ready = alt er lese
review-left = { $signed } av { $all } lesne{ $source ->
    [0] {""}
   *[other] {""} · { $source } med endra original
}{ $text ->
    [0] {""}
   *[other] {""} · { $text } med endra omsetjing
}{ $unsigned ->
    [0] {""}
   *[other] {""} · { $unsigned } ikkje lesne
}
review-state = { $state ->
   *[unsigned] ikkje lesen
}
review-state-by = { $state ->
    [signed] lesen av { $by } { DATETIME($date, dateStyle: "long") }
    [source-changed] originalen er endra etter at { $by } las { DATETIME($date, dateStyle: "long") }
   *[text-changed] omsetjinga er endra etter at { $by } las { DATETIME($date, dateStyle: "long") }
}
review-listed = { $messages ->
    [one] 1 tekst
   *[other] { $messages } tekstar
}.
review-same = Ingenting er endra sidan det vart lese.
review-signed = { $messages ->
    [0] Ingenting er skrive: Alle tekstane er lesne frå før.
    [one] 1 tekst er lesen av { $by }, i { LIST($files) }.
   *[other] { $messages } tekstar er lesne av { $by }, i { LIST($files) }.
}
review-withdrawn = { $messages ->
    [one] 1 underskrift er teken tilbake.
   *[other] { $messages } underskrifter er tekne tilbake.
}
review-not-written = Ingenting er skrive, på grunn av feilane over.

approve-written = { $returned ->
    [yes] { $sender } har sendt tilbake { $files } filer ({ $by }). Det står i { $path }.
   *[no] { $sender } har godkjent { $files } filer ({ $by }). Det står i { $path }.
}
    SHA-256 { $hash }
approval-mail-file = godkjenning
approval-mail-title = Til godkjenning
approval-mail-about = { $sender } står som avsendar på desse sidene: { $files } filer { $set ->
    [print] til utskrift
    [web] til skjermar
   *[all] til utskrift og skjermar
} på { LIST($languages) }.
approval-mail-intro = Sjå på logoen, namnet, datoen og det som blir lova. Sidene kjem først små, så i full storleik. Stempelet blir borte når alle som må, har godkjent.
approval-mail-answer = Svar på e-posten med namn og dato, og skriv éi av desse setningane
approval-mail-yes = Ja: «{ $sender } godkjenner { $code }.»
approval-mail-no = Nei: «{ $sender } godkjenner ikkje { $code }.» Skriv òg kva som må rettast, og på kva språk.
approval-mail-never = { $sender } har ikkje svart på desse filene før.
approval-mail-before = { $returned ->
    [yes] { $by } sende dei tilbake { DATETIME($date, dateStyle: "long") }.
   *[no] { $by } godkjende dei { DATETIME($date, dateStyle: "long") }.
}
approval-mail-remark = Det vart sagt: «{ $remark }»
approval-mail-since = Sidan då: { $changed ->
    [0] ingen sider er endra
    [one] 1 side er endra
   *[other] { $changed } sider er endra
}, { $new ->
    [0] ingen er nye
    [one] 1 er ny
   *[other] { $new } er nye
}, { $same ->
    [0] ingen er som dei var
    [one] 1 er som ho var
   *[other] { $same } er som dei var
}.
approval-mail-gone = Blir ikkje laga lenger: { LIST($gone) }.
approval-mail-is-new = ny
approval-mail-is-changed = endra
approval-mail-is-same = som før
approval-mail-difference = skilnaden i raudt
approval-mail-hash = Svaret gjeld nøyaktig desse filene, laga med oppslag { $program }. SHA-256 av lista over dei: { $hash }
approve-mailed = Send { $path } til { $sender }. Når svaret kjem, skriv det ned med «oppslag approve». Det gjeld { $files } filer.
    SHA-256 { $hash }
approve-not-written = Ingenting er skrive, på grunn av feilane over.
verify-nobody = Ingen avsendar har godkjent noko, og kontoret krev det ikkje.
verify-unknown = { $name }: { $sender } har aldri godkjent ho
verify-file = { $name }: { $verdict ->
    [approved] godkjend
    [same-look] andre bytes enn dei som er godkjende, men ho ser heilt lik ut
    [other-look] endra, og ho ser annleis ut
    [changed] endra
    [gone] godkjend, men blir ikkje laga lenger
   *[returned] send tilbake
} ({ $sender }, { $by } { DATETIME($date, dateStyle: "long") }{ $program ->
    [other] {""}, med oppslag { $version }
   *[same] {""}
})

paper-is = { $event }: { $page } på { $language }, versjon { $version }. { $current ->
    [yes] Slik er ho no.
   *[no] Ho er utdatert.
}
paper-unknown = { $sender } har ikkje godkjent ho
paper-sender = { $returned ->
    [yes] send tilbake av
   *[no] godkjent av
} { $sender } ({ $by } { DATETIME($date, dateStyle: "long") })
paper-none = Inga side har koden { $code }, verken slik dei er no eller slik dei er laga før på denne maskina. Les koden ein gong til: Han har tala 0–9 og bokstavane a–f.

changes-title = Det som er utdatert
changes-heading = { $event }, versjon { $version }: { $state ->
    [old] dette er utdatert.
    [fresh] alt som er laga, er slik det ville blitt no.
   *[nothing] ingenting er laga enno.
}
changes-pages = Sider
changes-letters = Brev
changes-approvals = Godkjenningar
changes-signatures = Omsetjingar som må lesast på nytt
changes-page = { $language }, { $page }{ $still ->
    [yes] {""}
   *[no] {""}: blir ikkje laga lenger
}
changes-print = { $code } (versjon { $version }, laga { DATETIME($date, dateStyle: "long") })
changes-texts = endra: teksten
changes-fact = { $fact ->
    [status] status
    [previous-date] dagen det var før
    [date] dag
    [start] start
    [end] slutt
    [venue] stad
    [bus] buss
    [contact] kontakt
    [phone] telefon
    [registration] påmelding
    [deadline] frist
    [page] nettside
    [programme] program
    [interpreters] tolkar
    [on-request] tolkar på bestilling
    [notice-days] dagar for å bestille tolk
    [childcare] barnepass
    [halal] halal
    [senders] avsendarar
   *[letter-date] dato på brevet
}: { $then } → { $now }
changes-told = { $what ->
    [printed] skriven ut
    [sent] send
    [hung] hengd opp
   *[removed] teken ned
} { DATETIME($date, dateStyle: "long") }{ $known ->
    [yes] , { $place }
   *[no] {""}
}
changes-letter = { $letters ->
    [one] 1 brev
   *[other] { $letters } brev
} på { $language } (versjon { $version })
changes-approval = { $sender }: { $files } av { $all } filer er ikkje godkjende slik dei er no
changes-signature = { $language }: { $messages ->
    [one] 1 tekst
   *[other] { $messages } tekstar
}
changes-raised = Arrangementet er no versjon { $version }.
changes-not-raised = Versjonen er ikkje heva: Nokon har endra han i mellomtida.
changes-told-of = Skrive ned om { $pages ->
    [one] 1 side
   *[other] { $pages } sider
}: { LIST($codes) }.
changes-nothing-told = Ingenting er skrive ned: Det er ikkje laga noka slik side. Skriv kommandoen utan --told for å sjå kva som er laga, eller lag sidene med «oppslag render».

## Filer til omsetjarar

exchange-head = Tekstar til arrangementet { $event } { DATETIME($date, dateStyle: "long") }. Frå norsk bokmål til { $language }: { $sentences ->
    [one] 1 tekst
   *[other] { $sentences } tekstar
}, { $words ->
    [one] 1 ord
   *[other] { $words } ord
}.
exchange-contact = Spørsmål? { $name }, telefon { $phone }.
exchange-deadline = Vi treng omsetjinga seinast { DATETIME($deadline, dateStyle: "full") }.
# Ei linje kvar.
exchange-advice-docx =
    Skriv omsetjinga i kolonnen til høgre. Står det noko der frå før, så rett det.
    Dei grå felta blir fylte ut av maskina. Ta dei med, og flytt dei dit dei høyrer heime i setninga.
    Står den same teksten på fleire rader, gjeld kvar rad sine tal. Skriv ei heil setning i kvar.
    Lagre fila og send ho tilbake slik ho er.
exchange-advice-xlsx =
    Skriv omsetjinga i kolonnen «Omsetjing». Står det noko der frå før, så rett det.
    Alt mellom krøllparentesane {"{"} og {"}"} blir fylt ut av maskina. Ta det med akkurat slik det står, der det høyrer heime i setninga.
    Står den same teksten på fleire rader, gjeld kvar rad sine tal. Skriv ei heil setning i kvar.
    Lagre fila og send ho tilbake slik ho er.
exchange-advice-tool =
    Alt mellom krøllparentesane {"{"} og {"}"} blir fylt ut av maskina. Ta det med, der det høyrer heime i setninga.
    Står den same teksten fleire gonger, gjeld kvar av dei sine tal. Skriv ei heil setning i kvar.
exchange-original = Original
exchange-translation = Omsetjing
exchange-notes = Merknad
exchange-glossary = Ordliste
exchange-before = Originalen var
exchange-example = Her står
exchange-numbers = For tala { LIST($numbers) }
exchange-room = Det er plass til omtrent { $characters } teikn på sida, med det som står i felta.
exchange-signed-by = Lesen og godkjend av (namn)
exchange-signed-on = Dato
exchange-signature = Underskrift
exchange-pages-advice = Les sidene og skriv på arket. Er noko feil, så skriv kva det skal stå, ved sida av nummeret.
exchange-exported = { $path }: { $sentences ->
    [one] 1 tekst
   *[other] { $sentences } tekstar
}, { $words ->
    [one] 1 ord
   *[other] { $words } ord
}.
exchange-blind = Bilete av sidene manglar i fila: Sidene kan ikkje lagast enno.
exchange-file = { $path }: { $messages ->
    [one] 1 tekst
   *[other] { $messages } tekstar
}
exchange-rest = { $same } som før, { $empty } utan omsetjing, { $refused } ikkje tekne med.
exchange-imported = { $messages ->
    [0] Ingenting er endra.
    [one] 1 tekst er endra. Ingen er godkjend ved det.
   *[other] { $messages } tekstar er endra. Ingen er godkjende ved det.
}
exchange-dry-run = { $messages ->
    [0] Ingenting ville bli endra.
    [one] Ingenting er skrive. 1 tekst ville bli endra.
   *[other] Ingenting er skrive. { $messages } tekstar ville bli endra.
}
exchange-sign = I fila står det at { $by } har lese ho. Stemmer det, så skriv det ned: oppslag review sign --lang { $language } --by "{ $by }" --on DATO --evidence "…"

# For den som hengjer opp arket.
foot-line = { $language } · { $event } { $date } · { $template } · versjon { $version } · { $code }{ $cancelled ->
    [no] {""}
    [moved] {""} · flytta
   *[cancelled] {""} · avlyst
}

error-event-not-found = Det finst ikkje noko arrangement i { $path }. Skriv mappa til arrangementet, til dømes events/bolig.
error-no-workspace = Fann ikkje mappa til kontoret (den med oppslag.toml). Ho er ikkje { $path } eller over den. Opne den mappa først. Skal du sjekke éi ferdig side, legg du til --require nav.
error-unwritable = { $path } kan ikkje skrivast ({ $reason }). Lukk programmet som har fila open, eller vel ei anna mappe med --out.
error-broken-data = oppslag manglar noko av sine eigne data: { $reason }. Installer oppslag på nytt.
error-unservable = Sidene kan ikkje visast: { $reason }
serve-open =
    oppslag er ope på denne adressa. Ho verkar éin gong:
    { $link }
    Avslutt med Ctrl+C.
serve-open-yourself = Opne lenkja i nettlesaren.
# What stands beside a sender's name on a picture of a finished page.
mark-fault =
    { $code ->
        [missing-sender-logo] manglar
        [undersized-sender-logo] for liten
        [distorted-sender-logo] strekt
        [cropped-sender-logo] skoren av
        [obscured-sender-logo] noko er over eller for nær
        [blurred-sender-logo] uskarp
        [recoloured-sender-logo] feil farge
        [logo-lost-on-paper] syner ikkje på papiret
       *[other] { $code }
    }
pictures-title = Ferdige sider, med det som vart sett på dei
pictures-sound = Ingenting vart funne.
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
error-nothing-to-check = oppslag kan ikkje sjekke { $path }. Det kan sjekke arrangement, språkmapper, mappa til kontoret, .ftl-filer, tekstar (.txt, .md) og termbasar (.tbx, .csv).
error-unknown-check = Det finst ingen sjekk «{ $code }».{ $suggestion ->
    [none] { " " }Alle: oppslag list checks
   *[other] { " " }Meinte du «{ $suggestion }»?
}
error-nothing-to-explain = Det finst inga forklaring på «{ $what }». Det finst til: { $known }.
error-unreadable-input = Teksten kan ikkje lesast ({ $reason }).
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
glossary-not-imported = Ingenting er skrive, på grunn av feilane over.
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

## Brev til ei liste av mottakarar

error-no-letters = Det blir ikkje laga brev til dette møtet. { $status ->
    [cancelled] Det er avlyst.
   *[other] Sjå på «status» i event.toml.
}
error-folder-in-use = Ei anna køyring arbeider i { $path }. Vent til ho er ferdig, eller vel ei anna mappe med --out.

list-rows = { $count ->
    [one] 1 rad
   *[other] { $count } rader
}.
list-sheet = Ark { $number } av { $of } er lese. Står lista på eit anna, vel du det med --sheet.
list-column = Kolonne
list-holds = Blir lesen som
list-filled = Utfylt
list-example = Døme (skjult)
list-left-out = Får ikkje brev, { $reason }: rad { $rows }.
field-name = namn
field-given = førenamn
field-family = etternamn
field-care-of = c/o
field-street = adresse
field-street-2 = adresse, linja over
field-postcode = postnummer
field-place = poststad
field-country = land
field-language = språk
field-copies = talet på brev
field-channel = brev eller personleg
field-phone = telefon
field-reserved = reservert mot brev
field-middle = mellomnamn
field-postal = postadresse
field-line-2 = adresse, linje 2
field-line-3 = adresse, linje 3
field-line-4 = adresse, linje 4
field-house-number = husnummer
field-house-letter = bokstav ved husnummeret
field-wanted = ønskjer brev
field-status = status i Folkeregisteret
field-died = død
field-protection = adressesperre
field-ignored = blir ikkje brukt
left-out-reserved = reservert mot brev
left-out-duplicate = står i lista frå før
left-out-in-person = blir invitert personleg
left-out-faulty = feil i adressa
left-out-gone = døde eller reiste frå landet
left-out-hidden = skjulte rader
left-out-household = deler brev med andre på adressa
letters-nothing = Ingen brev er laga: Ingen i lista skal ha brev.
letters-no-calls = Inga ringeliste er laga: Ingen i lista skal ringast.
letters-count-done = { $count ->
    [one] 1 brev
   *[other] { $count } brev
}.
verify-done = I orden: { $printed } rader har fått brev nøyaktig éin gong, og { $left } skal ikkje ha. Delar: { $shards }. Filer: { $files }.
verify-unreadable = { $what } er ikkje ei oppsummering frå oppslag letters.
verify-other-run = { $what } høyrer til ei anna liste eller ei anna køyring.
verify-shard-twice = Del { $what } av breva er med to gonger.
verify-shard-missing = Desse delane av breva manglar: { $what }.
verify-printed-twice = Desse radene har fått to brev: { $what }.
verify-never-printed = Desse radene har ikkje fått brev: { $what }.
verify-not-in-list = Desse radene skulle ikkje hatt brev: { $what }.
verify-without-file = Desse radene er førte opp, men står ikkje i noka fil: { $what }.
verify-without-label = Etikettar eller konvoluttar stemmer ikkje med breva, { $what }.
verify-batch-missing = Det manglar ein bunke, eller det er ein for mykje: { $what }.
verify-file-unknown = { $what } høyrer ikkje til: Inga oppsummering nemner han. Send han ikkje.
verify-languages = Språka i oppsummeringa stemmer ikkje med filene: { $what }.
verify-other-list = { $what } er ikkje lista som breva er laga av.
verify-count = Radene i lista er talde på to måtar, og tala er ikkje like: { $what }.
verify-file-changed = { $what } er endra etter at fila vart skriven.
verify-file-missing = { $what } manglar.

# Skiljearket framfor kvar bunke.
letters-cover-title = Skiljeark
# Ord i namna på filer som skal skrivast ut.
print-drift = treffprøve
print-draft = utkast

letters-white = kvit
letters-language = Språk
letters-paper = Papir
letters-count = Brev
letters-envelopes = Konvoluttar
letters-envelope = Vindauge i konvolutten
letters-sides = Utskrift
letters-sides-value = { $sides ->
    [one] einsidig
   *[other] tosidig, vend på langsida
}
letters-batch = Bunke
letters-until = Send seinast
letters-code = Kode
letters-code-value = i margen til høgre, for pakkemaskin
letters-cover-scale = Skriv ut i full storleik (100 %). Ikkje vel «Tilpass til sida»: Då hamnar adressa utanfor vindauget.
letters-cover-confidential = Arka under har namn og adresse. Hent dei i skrivaren med ein gong, og makuler det som blir til overs.
letters-total = Til saman
letters-recipients = Mottakarar

# Oppsummeringa.
letters-summary-title = Oppsummering av brev
letters-shard = Del { $number } av { $of }
letters-rows = Rader i lista
letters-left-out = Får ikkje brev
letters-files = Filer
letters-files-count = Tal
letters-files-pages = Sider
file-print-batch = Bunkar til skrivar
file-letter = Brev til digital post
file-labels = Etikettar
file-envelopes = Konvoluttar
file-calls = Ringelister

# Ringelista.
calls-title = Ringeliste: { $language } ({ $count })
calls-row = Rad
calls-name = Namn
calls-phone = Telefon
calls-reached = Nådd
calls-comes = Kjem
calls-note = Merknad
calls-confidential = Underlagt teieplikt. Skal makulerast etter bruk.

# Notatet til saksbehandlarane.
note-title = Til saksbehandlarar: ope møte
note-when = Når
note-where = Kvar
note-until = Legg ved til og med
note-until-detail = Start { DATETIME($from, dateStyle: "full") }. Det som blir sendt etter { DATETIME($until, dateStyle: "full") }, kjem fram for seint.
note-how = Slik inviterer du
note-how-1 = Legg ved brevet eller flygebladet når du sender post til folk.
note-how-2 = Vel det språket den som får brevet, les best. Fargen på papiret viser språket.
note-how-3 = Nemn møtet når du snakkar med folk. Sei at det er frivillig og gratis, og at det er tolk.
note-how-4 = Sei at det ikkje har noko å seie for saka om ein kjem eller ikkje.
note-how-5 = Svarslippen er for éin person. Send han aldri rundt.
note-paper = Språk, papir og tal
note-paper-detail = Tabellen viser kor mange brev som er laga. Bruker du flygeblad i staden, treng du like mange: To står på kvart ark (talet i parentes). Skriv dei ut på same farge.
note-count = Brev
note-flyers = Flygeblad (ark)
note-contact = Spørsmål? Ring { $name }, { $phone }.
note-foot = { $event } · notat til saksbehandlarar · versjon { $version }

## Papir til eit møte

order-title = Bestillingsskjema for papir
order-sums = Bestill dette
order-article = Artikkel
order-format = Ark
order-needed = Trengst
order-reserve = Reserve
order-order = Bestill
order-packs = Pakkar
order-sheets-of = { $sheets } ark { $format }
order-lines = Slik er det rekna ut
order-page = Kva
order-size = Storleik
order-copies = Tal
order-per-sheet = På arket
order-sheets = Tal på ark
order-ordered-by = Bestilt av
order-date = Dato
order-delivery = Blir levert til
order-notes = Kva tala byggjer på
order-note-places = Plakatane heng her: { LIST($places) }.
order-note-flyers = { $caseworkers } saksbehandlarar får { $flyers } flygeblad kvar på kvart språk.
order-note-reserve = Reserven er { $reserve } prosent, for ark som blir krølla eller trykte feil.

## Treffprøva

drift-title = Prøve: Skriv dei to skrivarane på same stad?
drift-colour = Første utskrift: fargar
drift-black = Andre utskrift: svart
drift-intro = Når logoane er trykte i fargar og resten blir skrive ut i svart etterpå, hamnar det svarte litt til sida. Denne prøva viser kor mykje.
drift-step-1 = Skriv ut fila som sluttar på -colour, i full storleik (100 %), på den skrivaren som trykkjer logoane.
drift-step-2 = Legg det same arket i svartskrivaren, slik du gjer med plakatane. Skriv ut fila som sluttar på -black på det.
drift-step-3 = Sjå på dei fire kantane. På kvar er det éin stad der ein svart strek går rett over i ein raud. Talet ved den svarte streken er avviket i millimeter. Mellom tala er det 0,1 mm frå strek til strek.
drift-step-4 = Skriv tala i tabellen. Ta tre ark til, for kvart ark treffer litt ulikt.
drift-step-5 = Ta det største talet, utan minusteikn.
drift-top = Oppe
drift-bottom = Nede
drift-left = Venstre
drift-right = Høgre
drift-sheet = Ark
drift-verdict-1 = Under 2 mm: Skrivarane kan brukast saman. Det er 3 mm fritt rundt kvar logo.
drift-verdict-2 = Meir enn 2 mm, eller ingen strekar som møtest: Skyv papirleiarane inntil arka, bruk ein annan skuff og prøv igjen. Blir det ikkje betre, må alt trykkjast i éin omgang.
drift-verdict-3 = Ulike tal oppe og nede: Arket blir drege skeivt inn.
drift-leftward = − mot venstre
drift-rightward = mot høgre
drift-upward = − oppover
drift-downward = nedover
# Kva ein gjer med ein tekst som er for lang for plassen sin, kva for ein det enn er.
shorter = { $what ->
    [venue] Gjer namnet på staden kortare i oppslag.toml, slik folk seier det.
    [street] Gjer adressa til staden kortare i oppslag.toml: Gate, nummer, postnummer og poststad er nok.
    [contact] Gjer namnet eller tittelen til kontakten kortare i oppslag.toml.
    [stop] Gjer namnet på haldeplassen kortare i oppslag.toml.
    [speaker] Gjer namnet til den som snakkar, kortare i event.toml.
    [sender] Gjer namnet på avsendaren kortare i sender.toml.
    [message] Gjer teksten «{ $id }» kortare.
    [finished] Flytt teksten eller gjer han mindre i programmet som fila er laga i.
   *[text] Gjer teksten kortare, eller gi han meir plass i malen.
}

error-folder-not-empty = Mappa { $path } er ikkje tom: Der ligg { $found }. Vel ei tom mappe.
missing-office = Denne mappa har ikkje noko kontor enno.
missing-readable = { $path } kan ikkje lesast.
missing-line = { $path }{ $of ->
    [none] {""}
   *[other] , { $of }
}: { $key } manglar. { $why }
missing-logo = Logoen til { $sender } manglar. Legg avsendaren si eiga fil i assets/senders/{ $sender } som logo.svg eller logo.png, og skriv official = true i sender.toml.
missing-language = Det finst ingen tekstar på språket { $tag }.
missing-meeting = Det finst ingen møte enno. Lag det første.
missing-text = { $path }: Teksten { $message } manglar.

## Møte og tema

error-no-id = «{ $what }» kan ikkje vere namnet på ei mappe. Skriv berre små bokstavar frå a til z, tal og bindestrek, til dømes { $like }.
error-event-exists = Det finst alt eit møte som heiter { $id }. Vel eit anna namn.
error-topic-exists = Det finst alt eit tema som heiter { $id }. Vel eit anna namn.
error-unknown-topic = Det finst ikkje noko tema som heiter «{ $id }». Det finst { $known }.
list-topic = { $languages } språk, { $count ->
    [0] ingen godkjend
   *[other] godkjend: { LIST($signed) }
}{ $changed ->
    [0] {""}
   *[other] , endra sidan: { $changed }
}
list-own = kontoret sitt eige
list-days = { $status ->
    [cancelled] avlyst
   *[other] { $days ->
        [none] utan dato
        [0] i dag
        [one] om { $days } dag
       *[other] { $past ->
            [yes] for { $days } dagar sidan
           *[no] om { $days } dagar
        }
    }
}
list-unread = { $languages ->
    [0] alt er lese og godkjent
    [one] eitt språk er ikkje lese
   *[other] { $languages } språk er ikkje lesne
}
topic-words = Vanskelege ord, og enkle ord for dei:
topic-languages = Språk:
topic-changed = endra sidan det blei lese
topic-saved = Temaet { $id } er lagra. Bruk det i eit nytt møte: oppslag new MØTE --topic { $id }
topic-not-saved = Temaet { $id } er ikkje lagra.
new-date = { DATETIME($date, dateStyle: "full") }
new-speaker = Den som snakkar: Byt ut namnet når du veit kven det er.
missing-count = { $count ->
    [0] Ingenting manglar til den første plakaten.
    [one] Dette manglar til den første plakaten:
   *[other] Desse { $count } tinga manglar til den første plakaten:
}
day-holiday = Det er ein heilagdag ({ $holiday ->
    [new-year] første nyttårsdag
    [labour-day] 1. mai
    [constitution-day] 17. mai
    [christmas] første juledag
    [second-christmas] andre juledag
    [maundy-thursday] skjertorsdag
    [good-friday] langfredag
    [easter] første påskedag
    [easter-monday] andre påskedag
    [ascension] Kristi himmelfartsdag
    [whit-sunday] første pinsedag
   *[whit-monday] andre pinsedag
}). Kontora er stengde.
day-school = Skulane har { $name ->
    [autumn] haustferie
    [christmas] juleferie
    [winter] vinterferie
    [easter] påskeferie
   *[summer] sommarferie
}. Mange er bortreiste eller heime med barn.
day-festival = { $festival ->
    [ramadan] Det er ramadan (dag { $day }, eller ein dag frå eller til). Mange fastar til sola går ned.
    [eid-al-fitr] Det er id al-fitr, eller ein dag frå eller til. Mange feirar.
    [eid-al-adha] Det er id al-adha, eller ein dag frå eller til. Mange feirar.
    [advent] Det er advent. Mange er opptekne om kvelden.
   *[friday-prayer] Det er fredag og tid for fredagsbøn. Mange kan ikkje komme mellom klokka 12 og 14.30.
}
series-unknown = Desse kolonnane er ikkje brukte: { LIST($columns) }.
series-fault = Rad { $row }: { $kind ->
    [no-date-column] Tabellen har inga kolonne som heiter «Dato».
    [no-date] Datoen manglar.
    [date] «{ $text }» er ingen dato som finst. Skriv til dømes 15.09.2027.
    [time] «{ $text }» er ikkje noko klokkeslett. Skriv til dømes 13:30.
    [number] «{ $text }» er ikkje noko tal.
    [flag] Skriv ja eller nei, ikkje «{ $text }».
    [language] Språket i «{ $text }» er ikkje kjent.
    [venue] Staden «{ $text }» står ikkje i oppslag.toml.
    [contact] Kontakten «{ $text }» står ikkje i oppslag.toml.
    [topic] Det finst ikkje noko tema som heiter «{ $text }».
    [id] «{ $text }» kan ikkje vere namnet på ei mappe.
    [twice] «{ $text }» står på to rader.
    [taken] Møtet «{ $text }» finst, men kjem ikkje frå denne tabellen.
   *[word] «{ $text }» kan ikkje stå her.
}{ $like ->
    [none] {""}
   *[other] {" "}Meinte du «{ $like }»?
}
series-row = { $change ->
    [new] nytt
    [changed] endra: { LIST($keys) }
   *[same] uendra
}
series-by-hand = { $key } var endra for hand til «{ $was }». No står det som er i tabellen.
series-clash = Same stad til same tid som { $id }.
series-gone = { $id } står ikkje lenger i tabellen. Møtet er ikkje endra. Er det avlyst, skriv du status = "cancelled" i event.toml.
series-done = { $done ->
    [nothing] Ingenting er skrive.
    [dry] Prøve: { $rows } møte i tabellen. Ingenting er skrive.
   *[all] { $rows } møte i tabellen er på plass.
}
archive-done = { $files } filer er klare til arkivet, i mappa og i arkiv.zip ved sida av. Ingen mottakarar er med.
archive-not-done = Ingenting er arkivert.
init-there = Her er det eit kontor alt. Ingenting er endra.
init-made = Kontoret ligg i { $path }.
init-organisation = Kva heiter kontoret?
init-return-address = Adressa brev kjem tilbake til (komma mellom linjene):
init-senders = Kven sender ut plakatane? (komma mellom namna)
init-logo = – kvar ligg logoen? (SVG eller PNG; Enter om du ikkje har han)
init-venue = Kvar har de møte? (namnet på staden)
init-street = Gate og nummer:
init-town = Postnummer og stad:
init-contact = Kven kan folk ringje til?
init-contact-title = Kvar jobbar ho eller han?
init-phone = Telefonnummer:
init-languages = Kva språk? (kodar, til dømes nb so ar)
