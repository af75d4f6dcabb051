### The pages of oppslag serve.

web-around = Steder
web-skip = Hopp til innholdet
web-language = Språk på sidene
web-local = Sidene ligger på denne datamaskinen. Ingenting blir sendt ut på nettet.
web-place-meetings = Møter
web-place-control = Kontroll
web-place-office = Kontoret
web-parts = Deler av møtet
web-part-facts = Møtet
web-part-texts = Tekster
web-part-print = Utskrift
web-part-letters = Brev

## What went wrong

web-fault-stranger = Du må åpne sidene på en annen måte
web-fault-stranger-text = Forespørselen kommer ikke fra oppslag selv. Bruk lenken som oppslag viste da du startet det.
web-fault-no-session = Du må åpne lenken på nytt
web-fault-no-session-text = Nettleseren er ikke logget inn lenger. Det du har skrevet, er lagret. Start oppslag på nytt, så åpner siden seg.
web-fault-no-form = Dette kan ikke oppslag lese
web-fault-no-form-text = Det som ble sendt, er ikke et skjema fra disse sidene.
web-fault-missing = Denne siden finnes ikke
web-fault-missing-text = Møtet eller filen kan ha fått nytt navn eller være slettet. Gå til Møter og se om du finner det der.
web-fault-forbidden = Du har ikke tilgang
web-fault-forbidden-text = Det du prøver å gjøre, er det andre på kontoret som gjør.
web-fault-too-large = Filen er for stor
web-fault-too-large-text = Velg en mindre fil. Ingenting er endret.
web-fault-bad-form = Noe mangler i skjemaet
web-fault-bad-form-text = Gå tilbake, last siden på nytt og prøv igjen. Det du har skrevet før, er lagret.
web-fault-office = Filen til kontoret kan ikke leses
web-fault-office-text = Noen har skrevet noe i oppslag.toml som oppslag ikke forstår. Be den som endret filen, om å rette dette:
web-fault-failed = Det gikk ikke
web-fault-broken = Noe gikk galt i oppslag
web-fault-broken-text = Det du har skrevet, er lagret. Prøv igjen. Blir det ikke bedre, si fra til den som har ansvar for oppslag.

## Findings

web-must = Må rettes:
web-should = Bør ses på:
web-know = Vit om:
web-findings = Det oppslag har funnet
web-verdict =
    { $errors ->
        [0] { $warnings ->
            [0] Alt er i orden.
            [one] 1 ting bør ses på. Du kan skrive ut.
           *[other] { $warnings } ting bør ses på. Du kan skrive ut.
        }
        [one] 1 feil må rettes før du kan skrive ut.
       *[other] { $errors } feil må rettes før du kan skrive ut.
    }
web-unread = Teksten på { $language } er ikke lest av noen som har språket som morsmål. Du kan lage utkast.
web-unread-count =
    { $languages ->
        [one] 1 språk venter på gjennomlesing.
       *[other] { $languages } språk venter på gjennomlesing.
    }

## Meetings

web-no-meetings = Her er det ingen møter ennå. Lag det første.
web-new-meeting = Nytt møte
web-coming = Kommende møter
web-past = Tidligere møter
web-days-left =
    { $days ->
        [0] I dag
        [1] I morgen
       *[other] Om { $days } dager
    }
web-copy = Kopier { $name } til ny dato
web-like = Lag møtet likt et annet
web-like-hint = Sted, program og tekster blir kopiert. Du kan endre alt etterpå.
web-like-none = Nei, begynn med et tomt møte
web-new-name = Hva heter møtet?
web-new-name-hint = Kort, for eksempel «Bolig: Hva har du rett til?»
web-new-name-missing = Skriv hva møtet heter.
web-new-date = Hvilken dag er det?
web-make-meeting = Lag møtet
web-correct = Du må rette disse feilene før du kan fortsette:

## One meeting

web-when-line = { DATETIME($date, dateStyle: "full") }, klokka { $start }–{ $end }
web-weekday = { DATETIME($date, dateStyle: "full") }
web-when = Når og hvor
web-date = Dato
web-start = Begynner klokka
web-end = Slutter klokka
web-venue = Sted
web-venue-hint = Stedene står under Kontoret.
web-contact = Hvem kan man ringe?
web-page = Nettside
web-page-hint = Adressen som QR-koden åpner. Den begynner med https://
web-status = Hva skjer med møtet?
web-status-planned = Det blir som planlagt
web-status-moved = Det er flyttet
web-status-cancelled = Det er avlyst
web-previous-date = Hvilken dag skulle det være før?
web-topic = Tema
web-title = Hva heter møtet?
web-title-hint = Den største teksten på plakaten. Helst under 40 tegn.
web-summary = Hva handler det om?
web-summary-hint = En eller to setninger, med ord som alle kan.
web-programme = Program
web-point = Punkt { $number }
web-break = Punkt { $number }: pause
web-at = Klokka
web-point-text = Hva skjer?
web-speaker = Hvem snakker?
web-speaker-hint = Navnet kommer der det står $speaker i teksten. La feltet være tomt hvis ingen skal nevnes.
web-food = Servering
web-food-fruit = Frukt
web-food-biscuits = Kjeks
web-food-hot-drinks = Kaffe og te
web-food-lunch = Lunsj
web-food-pizza = Pizza
web-food-halal = Halal mat
web-caseworker = En saksbehandler er der og svarer på spørsmål
web-point-add = Legg til punkt
web-break-add = Legg til pause
web-point-up = Flytt punkt { $number } opp
web-point-remove = Ta bort punkt { $number }
web-serving = Mat og barn
web-halal = Maten er halal
web-childcare = Noen passer barna under møtet
web-interpreters = Tolk
web-offered = Disse språkene har tolk på møtet
web-on-request = Disse språkene nevner vi som eksempler på tolk man kan be om
web-notice-days = Hvor mange dager før må man be om tolk?
web-registration = Påmelding
web-by = Hvordan melder man seg på?
web-by-none = Man trenger ikke å melde seg på
web-by-slip = Med svarslippen i brevet
web-by-telephone = På telefon
web-by-sms = På SMS
web-by-web = På nettsiden
web-deadline = Siste dag for påmelding
web-phone = Telefonnummer for påmelding
web-languages = Språk og papir
web-languages-made = Lag plakater og brev på disse språkene
web-letters = Brev
web-letter-date = Dato på brevet
web-letter-date-hint = Dagen brevet blir sendt. Ikke samme dag som møtet.
web-reference = Referanse
web-reference-hint = Saksnummeret, hvis brevet skal ha det.
web-letters-counts = Så mange brev regner vi med, på hvert språk
web-save = Lagre
web-saved = Lagret
web-invalid-date = Skriv en dato som finnes, for eksempel 12.05.2027.
web-invalid-time = Skriv et klokkeslett, for eksempel 13:30.
web-invalid-number = Skriv et tall, for eksempel 20.
web-invalid-text = Dette kan ikke stå her. Skriv det på en annen måte.
web-invalid-message = Teksten har en klamme uten maken sin: { "{" } eller { "}" }. Rett den, så blir teksten lagret.
web-conflict = Noen andre har endret dette til «{ $now }» mens du skrev. Vil du ha din tekst likevel, lagre en gang til.
web-nothing = ingenting
web-broken-file = Filen er endret for hånd og kan ikke leses nå. Det du skrev, er tatt vare på.
web-earlier = Tidligere versjoner
web-restore = Hent tilbake

## The page beside the form

web-preview = Slik blir siden
web-preview-languages = Språk
web-preview-materials = Hva du ser på
web-show = Vis
web-box = Endre: { $id }
web-on-paper = Vist på { $paper } papir
web-no-page = Siden kan ikke vises før dette er rettet:

## Texts

web-text-languages = Språk du skriver på
web-texts-in = Tekster på { $language }
web-texts-unread = Ingen som har språket som morsmål, har lest disse tekstene ennå.
web-text-title = Møtets navn
web-text-title-hint = Den største teksten på plakaten. Helst under 40 tegn.
web-text-summary = Hva møtet handler om
web-text-summary-hint = En eller to setninger. Står på plakaten og flygebladet.
web-text-letter-intro = Begynnelsen av brevet
web-text-letter-intro-hint = Det første avsnittet: hva vi inviterer til.
web-only-here = Står bare på dette språket
web-usual-texts = Faste tekster som er like i alle invitasjoner
web-usual-texts-hint = Endrer du en av dem her, gjelder det bare dette møtet.

## What to print

web-print-materials = Hva vil du skrive ut?
web-print-materials-hint = Brevet her er uten navn. Brev med navn og adresse lager du under Brev.
web-print-languages = Språk
web-print-no-materials = Velg minst én ting du vil skrive ut.
web-print-no-languages = Velg minst ett språk.
web-print-uncounted = ingen har skrevet hvor mange
web-print-uncounted-all = Ingen har skrevet hvor mange dere trenger av dette, så det blir én av hver: { LIST($materials) }.
web-print-amount = Hvor mange?
web-print-amount-hint = Hvor mange brev dere trenger, står i møtet. Hvor mange plakater og flygeblad, står under Kontoret.
web-print-needed = Så mange som møtet trenger
web-print-one = Én av hver. Skriveren lager kopiene
web-print-split = Skriv ut i to omganger
web-print-split-hint = Logoene i farger på den ene skriveren, alt det andre i svart på den andre. Du får to filer for hver bunke, og en prøve som viser om skriverne treffer likt.
web-print-make = Lag filene
web-print-draft = Lag utkast
web-print-draft-hint = Et utkast har stempel på hver side. Det kan du alltid lage, også når noe er feil.
web-print-files = Filene
web-print-steps = Slik gjør du ved skriveren
web-print-not-made = Filene er ikke laget ennå. Trykk på «Lag filene», så ser oppslag gjennom alt først.
web-print-begins = Ser gjennom tekstene …
web-print-going = Lager sidene: { $done } av { $of } er ferdige.
web-print-look = Se om filene er ferdige
web-print-stale = Noe er endret siden filene ble laget. Lag dem på nytt før du skriver ut.
web-print-stopped = Dette må rettes først. Språkene er ikke med i filene:
web-print-draft-errors = Dette må rettes før du kan skrive ut uten stempel:
web-print-whole = Hele møtet
web-print-errors =
    { $errors ->
        [one] { $name }: 1 feil
       *[other] { $name }: { $errors } feil
    }
web-print-mend = Rett det her: { $name }
web-print-unread = Tekstene på { LIST($languages) } er ikke lest av noen som har språket som morsmål.
web-print-all = Last ned alt (ZIP)
web-print-all-hint = I ZIP-filen ligger også hver side for seg, for dem som leser på skjerm eller med skjermleser.
web-print-folder = enkeltsider
web-print-drift = Prøv først om skriverne treffer likt
web-print-drift-hint = Skriv ut de to prøvene på samme ark, slik du gjør med plakatene. På arket står det hva du skal se etter.
web-print-paper =
    { $key ->
        [hvit] Legg i hvitt papir
        [gul] Legg i gult papir
        [rosa] Legg i rosa papir
        [rod] Legg i rødt papir
        [bla] Legg i blått papir
        [gronn] Legg i grønt papir
        [gra] Legg i grått papir
        [oransje] Legg i oransje papir
        [lilla] Legg i lilla papir
        [laks] Legg i laksefarget papir
        [elfenben] Legg i elfenbensfarget papir
        [krem] Legg i kremfarget papir
       *[other] Legg i papiret «{ $paper }»
    }, { $format }
web-print-sheets =
    { $sheets ->
        [one] 1 ark i alt
       *[other] { $sheets } ark i alt
    }
web-print-pages =
    { $pages ->
        [one] 1 side
       *[other] { $pages } sider
    }
web-print-by-hand = Filen har én av hver. Velg antall på skriveren.
web-print-part-colour = Først på fargeskriveren:
web-print-part-black = Så de samme arkene i svart:
web-print-loads = { LIST($loads) }
web-print-shared =
    { $sheets ->
        [one] { $copies } på 1 ark
       *[other] { $copies } på { $sheets } ark
    }
web-print-copies =
    { $template ->
        [poster] { $copies ->
            [one] 1 plakat
           *[other] { $copies } plakater
        }
        [notice] { $copies ->
            [one] 1 beskjed
           *[other] { $copies } beskjeder
        }
        [flyer] { $copies } flygeblad
        [letter] { $copies } brev
       *[other] { $copies } { $name }
    }

## Letters

web-list-choose = Hvem skal få brev?
web-list-choose-hint = Velg eller slipp listen her: en Excel-fil (.xlsx) eller en CSV-fil, med navn og adresse, og gjerne språk. Høyst 64 MB.
web-list-read = Les listen
web-list-private = Listen og brevene ligger bare i minnet på denne datamaskinen. oppslag glemmer dem når du har lastet ned brevene, når du går fra siden, eller når du ikke har brukt dem på en halv time.
web-list-archive = Brevet uten navn
web-list-archive-hint = Til arkivet: brevet på alle språk, uten navn og adresser.
web-list-archive-fetch = Last ned brevet uten navn
web-list-archive-file = brev-uten-navn
web-list-file = brev
web-list-none = Velg filen med listen først.
web-list-empty = Filen er tom. Velg filen med listen.
web-list-document = Dette er et dokument, ikke en liste. Åpne det, kopier tabellen over i Excel og lagre den som .xlsx.
web-list-old = Dette er en gammel Excel-fil (.xls). Åpne den i Excel, velg Lagre som, og velg Excel-arbeidsbok (.xlsx).
web-list-locked = Filen har passord. Åpne den i Excel, ta bort passordet, lagre den og velg den på nytt.
web-list-other-sheet = Filen kommer fra et annet program enn Excel. Lagre den som .xlsx eller .csv der, og velg den på nytt.
web-list-pdf = Dette er en PDF, ikke en liste. Be om listen som Excel-fil eller CSV-fil.
web-list-picture = Dette er et bilde, ikke en liste. Be om listen som Excel-fil eller CSV-fil.
web-list-other = oppslag kan ikke lese denne filen. Lagre listen som .xlsx eller .csv og velg den på nytt.
web-list-fetched = Brevene ligger nå i mappen Nedlastinger på datamaskinen din. oppslag har glemt listen og brevene. Slett filen når brevene er skrevet ut.
web-list-told = oppslag har glemt listen.
web-list-left = Du gikk fra siden, så oppslag har glemt listen. Velg den på nytt.
web-list-old-gone = Listen lå her i en halv time uten å bli brukt, så oppslag har glemt den. Velg den på nytt.
web-list-unknown = Denne listen er ikke her. Velg den på nytt.
web-list-name = Listen: { $name }
web-list-forget = Glem listen nå
web-list-verdict =
    { $errors ->
        [0] { $warnings ->
            [one] 1 ting bør ses på. Du kan lage brevene.
           *[other] { $warnings } ting bør ses på. Du kan lage brevene.
        }
        [one] 1 feil må rettes før du kan lage brevene.
       *[other] { $errors } feil må rettes før du kan lage brevene.
    }
web-list-more =
    { $count ->
        [one] Og 1 til.
       *[other] Og { $count } til.
    }
web-list-letters =
    { $letters ->
        [one] 1 person får brev
       *[other] { $letters } personer får brev
    }, av { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    }
web-list-left-out = Disse får ikke brev
web-list-rows = rad { $rows }
web-list-columns = Hva kolonnene er tatt for
web-list-columns-hint = Bokstaver og tall i eksemplene er skjult. Er noe tatt for feil ting, velg det rette og trykk «Se gjennom på nytt».
web-list-column = Hva kolonne { $letter } er
web-list-sheet = Arket i Excel-filen
web-list-sheet-of = Ark { $number } av { $of }
web-list-how = Slik skal brevene være
web-list-greet = Skriv navnet i hilsenen
web-list-greet-hint = «Hei, Ola Nordmann!» i stedet for «Hei!».
web-list-each = Én fil for hver person
web-list-each-hint = For dem som sender brevene digitalt. Ellers får du bunker som skrives ut.
web-list-on-back = Det samme brevet på et annet språk på baksiden
web-list-labels = Etiketter med adresse
web-list-envelopes = Konvolutter med adresse
web-list-no = Nei
web-list-calls = Ringeliste
web-list-calls-hint = Med telefonnumre, og hva du kan si på språket til den du ringer.
web-list-skip = Hopp over rader med feil i adressen
web-list-skip-hint = De andre får brev. Du ser over hvilke rader det gjelder.
web-list-late = Lag brevene selv om de kommer sent fram
web-list-make = Lag brevene
web-list-again = Se gjennom på nytt
web-list-again-hint = Rett listen og velg den på nytt, eller endre valgene over og trykk «Se gjennom på nytt».
web-list-stopped = Brevene ble ikke laget. Dette må rettes:
web-list-begins = Ser gjennom listen og brevet …
web-list-going = Lager brevene: { $done } av { $of } ark er ferdige.
web-list-look = Se om brevene er ferdige
web-list-made =
    { $letters ->
        [one] 1 brev er laget.
       *[other] { $letters } brev er laget.
    }
web-list-fetch = Last ned brevene (ZIP)
web-list-fetch-hint = Filen kommer i mappen Nedlastinger på datamaskinen din. Etterpå har oppslag glemt både listen og brevene.
web-list-order = Slik gjør du ved skriveren
web-list-batch = { $language }, papir: { $paper }, { $pages } sider:
web-list-unmade = Brevet kan ikke lages ennå
web-list-back = Tilbake til Brev
web-hint-missing-recipient-column = Se under «Hva kolonnene er tatt for», velg det rette og trykk «Se gjennom på nytt». Den første raden må ha navn på kolonnene.
web-hint-incomplete-address = Rett raden i listen og velg den på nytt. Hopper du over rader med feil, får de andre brev.
web-hint-address-outside-window = Gjør navnet eller adressen kortere i listen og velg den på nytt. Hopper du over rader med feil, får de andre brev.
web-hint-enclosure-too-late = Ring dem du vil invitere: Lag en ringeliste. Vil du sende brev likevel, kryss av for det under «Slik skal brevene være».
web-list-another = Velg en annen liste
