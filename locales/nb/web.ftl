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
web-fault-stranger-text = Noe annet enn oppslag prøvde å åpne siden. Bruk lenken som oppslag viste da du startet det.
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
web-others = De andre språkene
web-others-good = Ingen feil på de andre språkene.
web-others-errors =
    { $language }: { $errors ->
        [one] 1 feil
       *[other] { $errors } feil
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
web-new-name-hint = Kort, for eksempel «Bolig: Hva har du rett til?» Har du valgt et tema, kan feltet være tomt.
web-new-name-missing = Skriv hva møtet heter.
web-ready-texts = Ferdige tekster om et tema
web-ready-texts-hint = Da følger tittel, sammendrag, brev og program med på alle språk. Det du skriver selv, går foran.
web-ready-texts-none = Nei, vi skriver tekstene selv
web-new-date = Hvilken dag er det?
web-make-meeting = Lag møtet
web-correct = Du må rette disse feilene før du kan fortsette:

## One meeting

web-when-line = { DATETIME($date, dateStyle: "full") }, klokka { $start }–{ $end }
web-weekday = { DATETIME($date, dateStyle: "full") }
web-when = Når og hvor
web-date = Dato
web-date-hint = Skriv bare datoen. Ukedagen kommer av seg selv.
web-start = Begynner klokka
web-start-hint = Dette klokkeslettet står på plakaten.
web-end = Slutter klokka
web-end-hint = Når møtet er over.
web-venue = Sted
web-venue-hint = Stedene står under Kontoret.
web-contact = Hvem kan man ringe?
web-page = Nettside
web-page-hint = Adressen som QR-koden åpner. Den begynner med https://
web-contact-hint = Kontaktene står under Kontoret.
web-status-hint = Er møtet flyttet eller avlyst, lager oppslag plakater som henges over de gamle.
web-previous-date-hint = Dagen som sto på plakatene før møtet ble flyttet.
web-by-hint = Slik sier folk fra at de kommer.
web-deadline-hint = Etter denne dagen kan ingen melde seg på.
web-phone-hint = Er feltet tomt, står nummeret til kontakten.
web-food-hint = Velger du ingen, er ingen mat nevnt.
web-version = Utgave
web-version-hint = Tell opp når det som er trykt, må byttes ut. Tallet står nederst på arket, så ser du hvilke som er gamle.
web-flyers = Flygeblad til hver saksbehandler
web-flyers-hint = På hvert språk. Er feltet tomt, gjelder tallet under Kontoret.
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
web-at-hint = Punktet varer til det neste begynner.
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
web-caseworker-hint = Da står det i programmet.
web-point-add = Legg til punkt
web-break-add = Legg til pause
web-point-up = Flytt punkt { $number } opp
web-point-remove = Ta bort punkt { $number }
web-serving = Mat og barn
web-halal = Maten er halal
web-halal-hint = Da står det på plakaten.
web-childcare = Noen passer barna under møtet
web-childcare-hint = Da står det på plakaten.
web-interpreters = Tolk
web-offered = Disse språkene har tolk på møtet
web-offered-hint = Bare språk der tolken alt er bestilt.
web-on-request = Disse språkene nevner vi som eksempler på tolk man kan be om
web-on-request-hint = De som leser, kan be om andre språk også.
web-notice-days = Hvor mange dager før må man be om tolk?
web-notice-days-hint = Så lang tid trenger dere for å finne en tolk.
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
web-languages-made-hint = Hvert språk får sin egen plakat og sitt eget brev.
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
web-archive = Til arkivet
web-archive-about = En ZIP-fil med alle sider som PDF/A, brevet uten navn, tekstene, underskriftene, godkjenningene og en innholdsliste (arkivmelding.xml). Navn og adresser er aldri med.
web-archive-case = Saksnummer
web-archive-case-hint = Står saksnummeret i møtet, er det fylt ut.
web-archive-make = Last ned til arkivet (ZIP)
web-archive-stopped = Dette må rettes før møtet kan arkiveres:
web-archive-back = Tilbake til utskrift
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
web-list-choose-hint = Velg eller slipp listen her: en Excel-fil (.xlsx), en fil fra LibreOffice (.ods) eller en CSV-fil, med navn og adresse, og gjerne språk. Høyst 64 MB.
web-list-read = Les listen
web-list-private = Listen og brevene ligger bare i minnet på denne datamaskinen. oppslag glemmer dem når du har lastet ned brevene eller går fra siden. De blir også glemt når du ikke har brukt dem på en halv time.
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
web-list-people = Personer
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
web-list-hidden = Noen rader er skjult i regnearket. Skal de få brev?
web-list-hidden-med = Ja, de får brev som de andre
web-list-hidden-uten = Nei, hopp over dem
web-list-household = Ett brev til dem som bor sammen
web-list-household-adresse = Til alle med samme adresse
web-list-household-familie = Til dem som har samme etternavn og adresse
web-hint-hidden-recipients = Velg under «Slik skal brevene være» om de skjulte radene skal få brev.
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

## Control

web-control-lead = Se etter om en plakat, et brev eller en tekst er klar til å gå ut. Det du legger inn her, blir bare lest på denne datamaskinen og er borte når du er ferdig.
web-control-file = En ferdig side
web-control-choose = Velg en fil, eller slipp den her
web-control-choose-hint = PDF eller bilde (PNG, JPEG, TIFF, WebP), høyst { $megabytes } MB. Det kan være fra Word, Canva eller en skanner.
web-control-send = Kontroller siden
web-control-busy = Ser på siden …
web-control-none = Velg en fil først.
web-control-large = Filen er større enn { $count } MB. Lagre den som PDF på nytt og velg mindre bilder, eller del den i flere filer.
web-control-pages = Filen har { $count } sider. Legg inn høyst 40 sider om gangen.
web-control-empty = Filen er tom. Lagre den på nytt der den ble laget.
web-control-gif = Dette er et GIF-bilde. Det har for få farger til å trykkes. Lagre siden som PDF eller PNG.
web-control-heic = Dette er et bilde fra en telefon (HEIC eller AVIF), som oppslag ikke kan lese. Del det som JPEG fra telefonen, eller skann siden til PDF.
web-control-word = Dette er et Word-dokument. Åpne det i Word, velg Lagre som PDF, og legg inn PDF-en.
web-control-powerpoint = Dette er en presentasjon. Lagre den som PDF, og legg inn PDF-en.
web-control-excel = Dette er et regneark, ikke en side til å trykke. Lister til brev legger du inn under møtets Brev.
web-control-drawing = Dette er en tegning. Lagre siden som PDF. Er det en logo, legger du den inn under Kontoret.
web-control-is-text = Dette er en tekst. Kopier den og lim den inn nedenfor.
web-control-zip = Dette er flere filer i en pakke. Pakk den ut, og legg inn én side om gangen.
web-control-film = Dette er en film, ikke en side.
web-control-unknown = oppslag kjenner ikke denne typen fil. Lagre siden som PDF, PNG eller JPEG.
web-control-encrypted = PDF-en er låst med passord. Lagre den uten passord.
web-control-huge = Bildet er større enn noen trykker. Lagre det mindre, for eksempel 300 punkter per tomme.
web-control-slow = Det tar for lang tid å lese filen. Lagre siden som PDF på nytt, eller skriv den ut og skann den.
web-control-broken = Filen er ødelagt eller bare halvt lagret. Lagre den på nytt der den ble laget.
web-control-of = Dette så oppslag på «{ $name }»
web-control-assumption = Dette måtte vi anta:
web-control-assumed-a4 = Filen sier ikke hvor stor siden er. Vi regner med A4. Er den større eller mindre, stemmer ikke millimeterne.
web-control-assumed = Filen sier ikke hvor stor siden er, og formen er ikke som A4. Vi regner med at den er omtrent så stor som A4, så millimeterne er usikre.
web-control-legend = Grønn ramme: logoen er i orden. Rød ramme: noe er galt med den. Rødt navn øverst: logoen ble ikke funnet.
web-control-page = Side { $page } av { $pages }
web-control-size = { $width } × { $height } mm
web-control-picture = Side { $page } med det som ble sett, tegnet på
web-control-no-picture = Siden kan ikke vises.
web-control-missing = logoen ble ikke funnet
web-control-faulty = funnet, { $height } mm høy, men noe er galt
web-control-sound = i orden, { $height } mm høy
web-control-rest = Resten av siden
web-control-of-text = En tekst
web-control-language = Språket i teksten
web-control-text = Lim inn eller skriv teksten
web-control-text-hint = For eksempel en e-post, en SMS eller en side som skal på nett.
web-control-look = Se etter vanskelige ord
web-control-too-long = Teksten er lengre enn { $letters } tegn. Lim inn en del om gangen.
web-control-found = Det oppslag fant i teksten
web-control-clear = oppslag fant ingen vanskelige ord.
web-control-use = Bruk forslaget
web-control-use-all = Bruk alle { $count } sikre forslag
web-control-lix-short = Teksten er for kort til å måle hvor lett den er å lese (LIX).
web-control-lix = LIX { $lix }: { $level ->
    [easy] lett å lese.
    [middle] middels. Kortere setninger og kortere ord gjør den lettere.
   *[hard] vanskelig. Skriv kortere setninger og kortere ord.
}

## The office

web-office-parts = Deler av kontoret
web-office-facts = Om kontoret
web-office-senders = Avsendere
web-office-venues = Steder
web-office-contacts = Kontakter
web-office-papers = Papir
web-office-places = Der plakater henger
web-office-none = Her er det ingenting ennå. Legg til det første.
web-office-name = Hva heter kontoret?
web-office-name-hint = Det som står på plakater og brev, for eksempel «Bydel Bjerke».
web-office-return-address = Returadresse
web-office-return-address-hint = Adressen som brev kommer tilbake til. Én linje for hver del.
web-office-window = Konvolutt med vindu
web-office-window-hint = Formatet på konvoluttene dere bruker.
web-office-default-language = Språk i brev når vi ikke vet hvilket språk en person har
web-office-default-language-hint = Brukes når listen ikke sier noe om språket.
web-office-days = Hvor mange dager før møtet må brevene sendes?
web-office-days-hint = oppslag sier fra når det er for sent å sende brev.
web-office-needed = Dette må fylles ut. Den forrige teksten gjelder til du skriver en ny.
web-office-venue-name = Hva heter stedet?
web-office-street = Gate og nummer
web-office-street-hint = For eksempel Storgata 1.
web-office-town = Postnummer og sted
web-office-town-hint = For eksempel 0155 Oslo.
web-office-step-free = Man kommer inn uten trapper
web-office-step-free-hint = Da står det på plakaten.
web-office-bus-lines = Busser som stopper der
web-office-bus-lines-hint = Ett linjenummer på hver linje.
web-office-bus-stop = Holdeplass
web-office-venue-new = Legg til et sted
web-office-contact-name = Hvem kan man spørre etter?
web-office-contact-name-hint = Navnet står på plakaten og i brevet.
web-office-phone = Telefonnummer
web-office-phone-hint = Slik det skal stå på trykk, for eksempel +47 22 12 34 56.
web-office-contact-title = Arbeidssted eller tittel
web-office-contact-title-hint = Står under navnet i brev. Kan være tomt.
web-office-contact-new = Legg til en kontakt
web-office-paper-of = Hvilket papir har hvert språk?
web-office-paper-of-hint = Ulike farger gjør det lett å finne riktig bunke.
web-office-paper = Papir
web-office-paper-none = hvitt, ikke valgt
web-office-paper-name = Hva kaller dere papiret?
web-office-paper-name-hint = For eksempel «gul».
web-office-rgb = Farge
web-office-ground = Hvordan kommer logoene på papiret?
web-office-ground-print = De trykkes rett på
web-office-ground-white-patch = Trykkeriet legger hvitt under dem
web-office-ground-label = På hvite etiketter som klistres på
web-office-article = Varenummer hos leverandøren
web-office-article-a3 = Varenummer for A3
web-office-pack = Ark i en pakke
web-office-paper-new = Legg til et papir
web-office-place-name = Hvor henger plakaten?
web-office-place-name-hint = Det dere kaller stedet.
web-office-place-size = Størrelse
web-office-place-size-hint = Alle plakatene der får denne størrelsen.
web-office-posters = Hvor mange av hvert språk?
web-office-posters-hint = Tomt felt betyr én.
web-office-place-languages = Bare disse språkene
web-office-place-languages-hint = Velger du ingen, henger alle språk her.
web-office-place-new = Legg til et sted for plakater
web-office-add = Legg til
web-office-remove = Ta bort { $name }
web-office-used = Kan ikke tas bort, fordi dette bruker det: { $users }
web-office-by-hand = Denne er skrevet for hånd i oppslag.toml på en måte som skjemaet ikke kan endre.
web-office-bus-stop-hint = Står på plakaten. Kan være tomt.
web-office-venue-name-hint = Navnet på huset, slik folk kjenner det.
web-office-article-hint = Det dere bestiller papiret med. Kan være tomt.
web-office-article-a3-hint = Bare når A3 har et annet nummer.
web-office-pack-hint = Da regner bestillingen ut hele pakker. Kan være tomt.
web-office-ground-hint = På farget papir blir fargene i logoen andre hvis det ikke er hvitt under.
web-office-require-signed = Skriv bare ut tekster som er lest
web-office-require-signed-hint = Da stopper tekster som ingen har godkjent, eller som er endret etterpå, språket sitt.
web-office-second-reader = To personer for hver tekst
web-office-second-reader-hint = Den som leser en tekst, må være en annen enn den som har oversatt den.
web-office-require-approval = Hvem må godkjenne sidene?
web-office-require-approval-hint = Uten godkjenning fra disse avsenderne kan dere bare lage utkast.
web-office-caseworkers = Saksbehandlere som deler ut flygeblad
web-office-caseworkers-hint = Hver av dem får sin egen bunke.
web-office-flyers = Flygeblad til hver av dem
web-office-flyers-hint = På hvert språk.
web-office-flyer-size = Størrelse på flygebladene
web-office-flyer-size-hint = Slik flygebladene ligger på arket.
web-office-flyer-size-usual = som vanlig
web-office-reserve = Ekstra ark, i prosent
web-office-reserve-hint = Fordi noen ark blir ødelagt.
web-office-alt = Det en skjermleser sier om logoen: { $of }
web-office-alt-hint = Er feltet tomt, leses en vanlig setning med navnet.
web-office-accepted = Godtatte funn
web-office-accepted-new = Godta et funn
web-office-code = Koden til funnet
web-office-code-hint = Koden står i rapporten fra kommandolinjen.
web-office-reason = Hvorfor godtar dere det?
web-office-reason-hint = Et funn uten begrunnelse blir vist likevel.
web-office-where = Bare i filer med dette i navnet
web-office-where-hint = For eksempel events/bolig. Tomt felt betyr overalt.
web-office-weights = Hvor alvorlig
web-office-weight = { $of }
web-office-weight-hint = { web-office-severity-hint }
web-office-weight-new = Endre hvor alvorlig et funn er
web-office-severity = Hvor alvorlig er det?
web-office-severity-hint = En feil stopper utskriften. En advarsel gjør det ikke.
web-office-weight-usual = som vanlig
web-office-weight-error = feil
web-office-weight-warning = advarsel
web-office-weight-info = opplysning
web-office-write = Fyll ut «{ $what }».
web-office-history = Historikk
web-office-history-text = oppslag tar vare på tidligere versjoner av møter, tekster og logoer, så noe som er endret, kan hentes tilbake. Sletter du historikken, kan ingenting hentes tilbake. Det som gjelder nå, blir ikke endret.
web-office-history-sure = Ja, slett alle tidligere versjoner
web-office-history-erase = Slett historikk

## Senders

web-office-senders-lead = Disse logoene står på hver side, i denne rekkefølgen. Hver logo er vist i minste størrelse på papirene deres. Innenfor den stiplede linjen skal det ikke stå noe annet.
web-office-stand-in = Dette er en plassholder, ikke den ekte logoen
web-office-official = Dette er avsenderens egen logo
web-office-mark = Minst { $height } mm høy, med { $clear } mm fritt rundt.
web-office-mark-colours = Bare disse fargene:
web-office-sender-up = Flytt { $name } fram
web-office-sender-remove = Ta bort { $name }
web-office-sender-add = Vis { $name } på sidene
web-office-more-senders = Andre avsendere
web-office-sender-new = Legg til en ny avsender
web-office-sender-name = Navnet på avsenderen
web-office-logo-new = Bytt ut logoen til { $name }
web-office-logo-file = Velg logoen, eller slipp den her
web-office-logo-file-hint = SVG er best. PNG går også. Høyst { $megabytes } MB. Be avsenderen om filen, så du ikke tar den fra en nettside.
web-office-is-official = Dette er den ekte logoen, som vi har fått fra { $name }
web-office-own-file = Dette er avsenderens egen, ekte logo
web-office-recolour = Fargene i filen er de riktige: bruk dem som regel fra nå
web-office-logo-take = Bruk denne logoen
web-office-rules = Regler for logoen til { $name }
web-office-min-height = Minste høyde i millimeter
web-office-clear-space = Fritt rom rundt, målt i logohøyder
web-office-clear-space-hint = 0,5 betyr halvparten av logoens høyde.
web-office-colours = Farger som logoen kan ha
web-office-colours-hint = Én på hver linje, for eksempel #C30000. Tomt felt betyr alle farger.
web-office-on-white = Logoen kan stå på en hvit flate når papiret har farge
web-office-negative = Logoen kan stå i hvitt på mørk bunn
web-logo-large = Filen er større enn 8 MB, eller bildet er større enn noen trykker. Be avsenderen om en SVG.
web-logo-other = Dette er verken SVG eller PNG. Be avsenderen om logoen som SVG.
web-logo-broken = Filen er ødelagt og kan ikke tegnes. Be avsenderen om en ny.
web-logo-active = Filen inneholder mer enn en tegning: et skript, noe som beveger seg, eller en nettside. Be den som laget den, om å lagre den som vanlig SVG.
web-logo-outside = Filen henter noe fra et annet sted, for eksempel et bilde eller en skrift. Be den som laget den, om å legge alt inn i filen.
web-logo-entities = Filen bruker forkortelser (entiteter) som kan skjule noe annet. Be den som laget den, om å lagre den som vanlig SVG.
web-logo-live-text = Bokstavene i logoen er tekst, og skriften finnes kanskje ikke på andre maskiner. Gjør dem om til kurver: i Illustrator Tekst → Lag konturer, i Inkscape Bane → Objekt til bane. Lagre på nytt.
web-logo-deep = Tegningen er så innviklet at skrivere ikke klarer den. Be avsenderen om en enklere fil.
web-logo-empty = Filen er tom: det er ingenting å se.
web-logo-long = Logoen er så lang og smal at den ikke får plass på noen side. Be avsenderen om en annen utgave.
web-logo-coarse = Bildet har for få punkter og blir uskarpt på trykk. Be avsenderen om SVG, eller en PNG som er minst 600 punkter høy.
web-logo-stand-in = Dette er plassholderen som følger med oppslag. Den kan ikke være avsenderens egen logo.
web-logo-colours = Logoen har farger som regelen ikke tillater: { $foreign }. Regelen sier { $rule }. Er fargene i filen de riktige, kryss av for det og velg filen en gang til.
web-logo-rule-text = «{ $what }» kan ikke være tomt.
web-logo-rule-number = «{ $what }»: { $value } går ikke. Skriv et tall, for eksempel 9 eller 0,5.
web-logo-rule-colour = «{ $what }»: { $value } er ikke farger. Skriv dem som #C30000, én på hver linje.
web-logo-rule-stand-in = Logoen er plassholderen som følger med oppslag. Legg inn avsenderens egen fil først.

## The first start

web-welcome = Velkommen til oppslag
web-start-lead = Svar på noen spørsmål om kontoret, så kan du lage det første møtet. Bare navnet må fylles ut. Alt kan endres senere under Kontoret.
web-start-office = Kontoret
web-start-senders = Hvem står bak?
web-start-senders-hint = Logoene til disse avsenderne står på hver side. Her ser du dem på papirer som er vanlige.
web-start-others = Andre avsendere
web-start-others-hint = Ett navn på hver linje. Logoene legger du inn etterpå, under Kontoret.
web-start-venue = Hvor holder dere møter?
web-start-later = Begynn med ett sted. Flere legger du til under Kontoret.
web-start-bus-lines = Busser som stopper der, med komma mellom
web-start-contact = Hvem kan folk ringe til?
web-start-languages = Språk og papir
web-start-languages-hint = Velg språkene dere lager plakater på, og papiret hvert språk trykkes på.
web-start-paper = Papir for { $language }
web-start-make = Lag kontoret
web-start-missing = Dette mangler før den første plakaten
web-start-missing-lead = Ta det i denne rekkefølgen. Hver linje går til stedet der du fyller det ut.
web-start-ready = Alt er på plass. Du kan lage plakater.
web-start-change = Endre svarene under Kontoret
web-missing-organisation = Navnet på kontoret
web-missing-senders = Minst én avsender
web-missing-venues = Et sted der dere holder møter
web-missing-venues-name = Navnet på et sted
web-missing-venues-street = Gaten til et sted
web-missing-venues-town = Postnummer og sted for et møtested
web-missing-contacts = En person som folk kan ringe til
web-missing-contacts-name = Navnet på en kontakt
web-missing-contacts-phone = Telefonnummeret til en kontakt
web-missing-readable = { $path } kan ikke leses. Be den som endret filen, om å rette den.
web-missing-facts = Noe om det første møtet er ikke fylt ut
web-missing-logo = Den ekte logoen til { $name }
web-missing-language = oppslag har ingen tekster på språket { $tag }
web-missing-meeting = Det første møtet
web-missing-text = Tittel og tekst om møtet på { $language }
## What waits

web-waiting = Dette er ikke lagret ennå:
web-needed = Dette må fylles ut.
web-not-kept = Dette er ikke lagret. { $why }
web-lost = Det siste du skrev, er ikke lagret: oppslag svarer ikke. Ikke lukk siden. Start oppslag igjen, og lagre en gang til.
web-unreadable = Noen har endret { $file } for hånd, og filen kan ikke leses nå. Feltene er derfor tomme. Det du skriver, blir tatt vare på til filen er rettet.
