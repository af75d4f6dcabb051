### The pages of oppslag serve.

web-around = Stader
web-skip = Hopp til innhaldet
web-language = Språk på sidene
web-local = Sidene ligg på denne datamaskina. Ingenting blir sendt ut på nettet.
web-place-meetings = Møte
web-place-control = Kontroll
web-place-office = Kontoret
web-parts = Delar av møtet
web-part-facts = Møtet
web-part-texts = Tekstar
web-part-print = Utskrift
web-part-letters = Brev

## What went wrong

web-fault-stranger = Du må opne sidene på ein annan måte
web-fault-stranger-text = Noko anna enn oppslag prøvde å opne sida. Bruk lenkja som oppslag viste då du starta det.
web-fault-no-session = Du må opne lenkja på nytt
web-fault-no-session-text = Nettlesaren er ikkje logga inn lenger. Det du har skrive, er lagra. Start oppslag på nytt, så opnar sida seg.
web-fault-no-form = Dette kan ikkje oppslag lese
web-fault-no-form-text = Det som vart sendt, er ikkje eit skjema frå desse sidene.
web-fault-missing = Denne sida finst ikkje
web-fault-missing-text = Møtet eller fila kan ha fått nytt namn eller vere sletta. Gå til Møte og sjå om du finn det der.
web-fault-forbidden = Du har ikkje tilgang
web-fault-forbidden-text = Det du prøver å gjere, er det andre på kontoret som gjer.
web-fault-too-large = Fila er for stor
web-fault-too-large-text = Vel ei mindre fil. Ingenting er endra.
web-fault-bad-form = Noko manglar i skjemaet
web-fault-bad-form-text = Gå tilbake, last sida på nytt og prøv igjen. Det du har skrive før, er lagra.
web-fault-office = Fila til kontoret kan ikkje lesast
web-fault-office-text = Nokon har skrive noko i oppslag.toml som oppslag ikkje forstår. Be den som endra fila, om å rette dette:
web-fault-failed = Det gjekk ikkje
web-fault-broken = Noko gjekk gale i oppslag
web-fault-broken-text = Det du har skrive, er lagra. Prøv igjen. Blir det ikkje betre, sei frå til den som har ansvar for oppslag.

## Findings

web-must = Må rettast:
web-should = Bør sjåast på:
web-know = Vit om:
web-findings = Det oppslag har funne
web-verdict =
    { $errors ->
        [0] { $warnings ->
            [0] Alt er i orden.
            [one] 1 ting bør sjåast på. Du kan skrive ut.
           *[other] { $warnings } ting bør sjåast på. Du kan skrive ut.
        }
        [one] 1 feil må rettast før du kan skrive ut.
       *[other] { $errors } feil må rettast før du kan skrive ut.
    }
web-others = Dei andre språka
web-others-good = Ingen feil på dei andre språka.
web-others-errors =
    { $language }: { $errors ->
        [one] 1 feil
       *[other] { $errors } feil
    }
web-unread = Teksten på { $language } er ikkje lesen av nokon som har språket som morsmål. Du kan lage utkast.
web-unread-count =
    { $languages ->
        [one] 1 språk ventar på gjennomlesing.
       *[other] { $languages } språk ventar på gjennomlesing.
    }

## Meetings

web-no-meetings = Her er det ingen møte enno. Lag det første.
web-new-meeting = Nytt møte
web-coming = Møte som kjem
web-past = Tidlegare møte
web-days-left =
    { $days ->
        [0] I dag
        [1] I morgon
       *[other] Om { $days } dagar
    }
web-copy = Kopier { $name } til ny dato
web-like = Lag møtet likt eit anna
web-like-hint = Stad, program og tekstar blir kopierte. Du kan endre alt etterpå.
web-like-none = Nei, byrj med eit tomt møte
web-new-name = Kva heiter møtet?
web-new-name-hint = Kort, til dømes «Bustad: Kva har du rett til?» Har du valt eit tema, kan feltet vere tomt.
web-new-name-missing = Skriv kva møtet heiter.
web-ready-texts = Ferdige tekstar om eit tema
web-ready-texts-hint = Då følgjer tittel, samandrag, brev og program med på alle språk. Det du skriv sjølv, går føre.
web-ready-texts-none = Nei, vi skriv tekstane sjølve
web-new-date = Kva dag er det?
web-make-meeting = Lag møtet
web-correct = Du må rette desse feila før du kan halde fram:

## One meeting

web-when-line = { DATETIME($date, dateStyle: "full") }, klokka { $start }–{ $end }
web-weekday = { DATETIME($date, dateStyle: "full") }
web-when = Når og kvar
web-date = Dato
web-date-hint = Skriv berre datoen. Vekedagen kjem av seg sjølv.
web-start = Byrjar klokka
web-start-hint = Dette klokkeslettet står på plakaten.
web-end = Sluttar klokka
web-end-hint = Når møtet er over.
web-venue = Stad
web-venue-hint = Stadene står under Kontoret.
web-contact = Kven kan ein ringje?
web-page = Nettside
web-page-hint = Adressa som QR-koden opnar. Ho byrjar med https://
web-contact-hint = Kontaktane står under Kontoret.
web-status-hint = Er møtet flytta eller avlyst, lagar oppslag plakatar som blir hengde over dei gamle.
web-previous-date-hint = Dagen som stod på plakatane før møtet vart flytta.
web-by-hint = Slik seier folk frå at dei kjem.
web-deadline-hint = Etter denne dagen kan ingen melde seg på.
web-phone-hint = Er feltet tomt, står nummeret til kontakten.
web-food-hint = Vel du ingen, er ingen mat nemnd.
web-version = Utgåve
web-version-hint = Tel opp når det som er trykt, må bytast ut. Talet står nedst på arket, så ser du kva for nokre som er gamle.
web-flyers = Flygeblad til kvar saksbehandlar
web-flyers-hint = På kvart språk. Er feltet tomt, gjeld talet under Kontoret.
web-status = Kva skjer med møtet?
web-status-planned = Det blir som planlagt
web-status-moved = Det er flytta
web-status-cancelled = Det er avlyst
web-previous-date = Kva dag skulle det vere før?
web-topic = Tema
web-title = Kva heiter møtet?
web-title-hint = Den største teksten på plakaten. Helst under 40 teikn.
web-summary = Kva handlar det om?
web-summary-hint = Ei eller to setningar, med ord som alle kan.
web-programme = Program
web-point = Punkt { $number }
web-break = Punkt { $number }: pause
web-at = Klokka
web-at-hint = Punktet varer til det neste byrjar.
web-point-text = Kva skjer?
web-speaker = Kven snakkar?
web-speaker-hint = Namnet kjem der det står $speaker i teksten. La feltet vere tomt om ingen skal nemnast.
web-food = Servering
web-food-fruit = Frukt
web-food-biscuits = Kjeks
web-food-hot-drinks = Kaffi og te
web-food-lunch = Lunsj
web-food-pizza = Pizza
web-food-halal = Halal mat
web-caseworker = Ein saksbehandlar er der og svarer på spørsmål
web-caseworker-hint = Då står det i programmet.
web-point-add = Legg til punkt
web-break-add = Legg til pause
web-point-up = Flytt punkt { $number } opp
web-point-remove = Ta bort punkt { $number }
web-serving = Mat og barn
web-halal = Maten er halal
web-halal-hint = Då står det på plakaten.
web-childcare = Nokon passar barna under møtet
web-childcare-hint = Då står det på plakaten.
web-interpreters = Tolk
web-offered = Desse språka har tolk på møtet
web-offered-hint = Berre språk der tolken alt er bestilt.
web-on-request = Desse språka nemner vi som døme på tolk ein kan be om
web-on-request-hint = Dei som les, kan be om andre språk òg.
web-notice-days = Kor mange dagar før må ein be om tolk?
web-notice-days-hint = Så lang tid treng de for å finne ein tolk.
web-registration = Påmelding
web-by = Korleis melder ein seg på?
web-by-none = Ein treng ikkje melde seg på
web-by-slip = Med svarslippen i brevet
web-by-telephone = På telefon
web-by-sms = På SMS
web-by-web = På nettsida
web-deadline = Siste dag for påmelding
web-phone = Telefonnummer for påmelding
web-languages = Språk og papir
web-languages-made = Lag plakatar og brev på desse språka
web-languages-made-hint = Kvart språk får sin eigen plakat og sitt eige brev.
web-letters = Brev
web-letter-date = Dato på brevet
web-letter-date-hint = Dagen brevet blir sendt. Ikkje same dag som møtet.
web-reference = Referanse
web-reference-hint = Saksnummeret, om brevet skal ha det.
web-letters-counts = Så mange brev reknar vi med, på kvart språk
web-save = Lagre
web-saved = Lagra
web-invalid-date = Skriv ein dato som finst, til dømes 12.05.2027.
web-invalid-time = Skriv eit klokkeslett, til dømes 13:30.
web-invalid-number = Skriv eit tal, til dømes 20.
web-invalid-text = Dette kan ikkje stå her. Skriv det på ein annan måte.
web-invalid-message = Teksten har ei klamme utan maken sin: { "{" } eller { "}" }. Rett ho, så blir teksten lagra.
web-conflict = Nokon andre har endra dette til «{ $now }» medan du skreiv. Vil du ha din tekst likevel, lagre ein gong til.
web-nothing = ingenting
web-broken-file = Fila er endra for hand og kan ikkje lesast no. Det du skreiv, er teke vare på.
web-earlier = Tidlegare versjonar
web-restore = Hent tilbake

## The page beside the form

web-preview = Slik blir sida
web-preview-languages = Språk
web-preview-materials = Kva du ser på
web-show = Vis
web-box = Endre: { $id }
web-on-paper = Vist på { $paper } papir
web-no-page = Sida kan ikkje visast før dette er retta:

## Texts

web-text-languages = Språk du skriv på
web-texts-in = Tekstar på { $language }
web-texts-unread = Ingen som har språket som morsmål, har lese desse tekstane enno.
web-text-title = Namnet på møtet
web-text-title-hint = Den største teksten på plakaten. Helst under 40 teikn.
web-text-summary = Kva møtet handlar om
web-text-summary-hint = Ei eller to setningar. Står på plakaten og flygebladet.
web-text-letter-intro = Byrjinga av brevet
web-text-letter-intro-hint = Det første avsnittet: kva vi inviterer til.
web-only-here = Står berre på dette språket
web-usual-texts = Faste tekstar som er like i alle invitasjonar
web-usual-texts-hint = Endrar du ein av dei her, gjeld det berre dette møtet.

## What to print

web-print-materials = Kva vil du skrive ut?
web-print-materials-hint = Brevet her er utan namn. Brev med namn og adresse lagar du under Brev.
web-print-languages = Språk
web-print-no-materials = Vel minst éin ting du vil skrive ut.
web-print-no-languages = Vel minst eitt språk.
web-print-uncounted = ingen har skrive kor mange
web-print-uncounted-all = Ingen har skrive kor mange de treng av dette, så det blir éin av kvar: { LIST($materials) }.
web-print-amount = Kor mange?
web-print-amount-hint = Kor mange brev de treng, står i møtet. Kor mange plakatar og flygeblad, står under Kontoret.
web-print-needed = Så mange som møtet treng
web-print-one = Éin av kvar. Skrivaren lagar kopiane
web-print-split = Skriv ut i to omgangar
web-print-split-hint = Logoane i fargar på den eine skrivaren, alt det andre i svart på den andre. Du får to filer for kvar bunke, og ei prøve som viser om skrivarane treffer likt.
web-print-make = Lag filene
web-print-draft = Lag utkast
web-print-draft-hint = Eit utkast har stempel på kvar side. Det kan du alltid lage, òg når noko er feil.
web-print-files = Filene
web-print-steps = Slik gjer du ved skrivaren
web-print-not-made = Filene er ikkje laga enno. Trykk på «Lag filene», så ser oppslag gjennom alt først.
web-print-begins = Ser gjennom tekstane …
web-print-going = Lagar sidene: { $done } av { $of } er ferdige.
web-print-look = Sjå om filene er ferdige
web-print-stale = Noko er endra sidan filene vart laga. Lag dei på nytt før du skriv ut.
web-print-stopped = Dette må rettast først. Språka er ikkje med i filene:
web-print-draft-errors = Dette må rettast før du kan skrive ut utan stempel:
web-print-whole = Heile møtet
web-print-errors =
    { $errors ->
        [one] { $name }: 1 feil
       *[other] { $name }: { $errors } feil
    }
web-print-mend = Rett det her: { $name }
web-print-unread = Tekstane på { LIST($languages) } er ikkje lesne av nokon som har språket som morsmål.
web-print-all = Last ned alt (ZIP)
web-print-all-hint = I ZIP-fila ligg òg kvar side for seg, for dei som les på skjerm eller med skjermlesar.
web-print-folder = enkeltsider
web-print-drift = Prøv først om skrivarane treffer likt
web-print-drift-hint = Skriv ut dei to prøvene på same ark, slik du gjer med plakatane. På arket står det kva du skal sjå etter.
web-archive = Til arkivet
web-archive-about = Ei ZIP-fil med alle sider som PDF/A, brevet utan namn, tekstane, underskriftene, godkjenningane og ei innhaldsliste (arkivmelding.xml). Namn og adresser er aldri med.
web-archive-case = Saksnummer
web-archive-case-hint = Står saksnummeret i møtet, er det fylt ut.
web-archive-make = Last ned til arkivet (ZIP)
web-archive-stopped = Dette må rettast før møtet kan arkiverast:
web-archive-back = Tilbake til utskrift
web-print-paper =
    { $key ->
        [hvit] Legg i kvitt papir
        [kvit] Legg i kvitt papir
        [gul] Legg i gult papir
        [rosa] Legg i rosa papir
        [rod] Legg i raudt papir
        [raud] Legg i raudt papir
        [bla] Legg i blått papir
        [gronn] Legg i grønt papir
        [gron] Legg i grønt papir
        [gra] Legg i grått papir
        [oransje] Legg i oransje papir
        [lilla] Legg i lilla papir
        [laks] Legg i laksefarga papir
        [elfenben] Legg i elfenbeinsfarga papir
        [krem] Legg i kremfarga papir
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
web-print-by-hand = Fila har éin av kvar. Vel kor mange på skrivaren.
web-print-part-colour = Først på fargeskrivaren:
web-print-part-black = Så dei same arka i svart:
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
           *[other] { $copies } plakatar
        }
        [notice] { $copies ->
            [one] 1 melding
           *[other] { $copies } meldingar
        }
        [flyer] { $copies } flygeblad
        [letter] { $copies } brev
       *[other] { $copies } { $name }
    }

## Letters

web-list-choose = Kven skal få brev?
web-list-choose-hint = Vel eller slepp lista her: ei Excel-fil (.xlsx), ei fil frå LibreOffice (.ods) eller ei CSV-fil, med namn og adresse, og gjerne språk. Høgst 64 MB.
web-list-read = Les lista
web-list-private = Lista og breva ligg berre i minnet på denne datamaskina. oppslag gløymer dei når du har lasta ned breva eller går frå sida. Dei blir òg gløymde når du ikkje har brukt dei på ein halv time.
web-list-archive = Brevet utan namn
web-list-archive-hint = Til arkivet: brevet på alle språk, utan namn og adresser.
web-list-archive-fetch = Last ned brevet utan namn
web-list-archive-file = brev-utan-namn
web-list-file = brev
web-list-none = Vel fila med lista først.
web-list-empty = Fila er tom. Vel fila med lista.
web-list-document = Dette er eit dokument, ikkje ei liste. Opne det, kopier tabellen over i Excel og lagre han som .xlsx.
web-list-old = Dette er ei gammal Excel-fil (.xls). Opne ho i Excel, vel Lagre som, og vel Excel-arbeidsbok (.xlsx).
web-list-locked = Fila har passord. Opne ho i Excel, ta bort passordet, lagre og vel ho på nytt.
web-list-other-sheet = Fila kjem frå eit anna program enn Excel. Lagre ho som .xlsx eller .csv der, og vel ho på nytt.
web-list-pdf = Dette er ein PDF, ikkje ei liste. Be om lista som Excel-fil eller CSV-fil.
web-list-picture = Dette er eit bilete, ikkje ei liste. Be om lista som Excel-fil eller CSV-fil.
web-list-other = oppslag kan ikkje lese denne fila. Lagre lista som .xlsx eller .csv og vel ho på nytt.
web-list-fetched = Breva ligg no i mappa Nedlastingar på datamaskina di. oppslag har gløymt lista og breva. Slett fila når breva er skrivne ut.
web-list-told = oppslag har gløymt lista.
web-list-left = Du gjekk frå sida, så oppslag har gløymt lista. Vel ho på nytt.
web-list-old-gone = Lista låg her i ein halv time utan å bli brukt, så oppslag har gløymt ho. Vel ho på nytt.
web-list-unknown = Denne lista er ikkje her. Vel ho på nytt.
web-list-name = Lista: { $name }
web-list-forget = Gløym lista no
web-list-verdict =
    { $errors ->
        [0] { $warnings ->
            [one] 1 ting bør sjåast på. Du kan lage breva.
           *[other] { $warnings } ting bør sjåast på. Du kan lage breva.
        }
        [one] 1 feil må rettast før du kan lage breva.
       *[other] { $errors } feil må rettast før du kan lage breva.
    }
web-list-more =
    { $count ->
        [one] Og 1 til.
       *[other] Og { $count } til.
    }
web-list-letters =
    { $letters ->
        [one] 1 person får brev
       *[other] { $letters } personar får brev
    }, av { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    }
web-list-left-out = Desse får ikkje brev
web-list-rows = rad { $rows }
web-list-people = Personar
web-list-columns = Kva kolonnane er tekne for
web-list-columns-hint = Bokstavar og tal i døma er skjulte. Er noko teke for feil ting, vel det rette og trykk «Sjå gjennom på nytt».
web-list-column = Kva kolonne { $letter } er
web-list-sheet = Arket i Excel-fila
web-list-sheet-of = Ark { $number } av { $of }
web-list-how = Slik skal breva vere
web-list-greet = Skriv namnet i helsinga
web-list-greet-hint = «Hei, Ola Nordmann!» i staden for «Hei!».
web-list-each = Éi fil for kvar person
web-list-each-hint = For dei som sender breva digitalt. Elles får du bunkar som blir skrivne ut.
web-list-on-back = Det same brevet på eit anna språk på baksida
web-list-labels = Etikettar med adresse
web-list-envelopes = Konvoluttar med adresse
web-list-no = Nei
web-list-calls = Ringjeliste
web-list-calls-hint = Med telefonnummer, og kva du kan seie på språket til den du ringjer.
web-list-skip = Hopp over rader med feil i adressa
web-list-skip-hint = Dei andre får brev. Over ser du kva rader det er.
web-list-hidden = Nokre rader er gøymde i reknearket. Skal dei få brev?
web-list-hidden-med = Ja, dei får brev som dei andre
web-list-hidden-uten = Nei, hopp over dei
web-list-household = Eitt brev til dei som bur saman
web-list-household-adresse = Til alle med same adresse
web-list-household-familie = Til dei som har same etternamn og adresse
web-hint-hidden-recipients = Vel under «Slik skal breva vere» om dei gøymde radene skal få brev.
web-list-late = Lag breva sjølv om dei kjem seint fram
web-list-make = Lag breva
web-list-again = Sjå gjennom på nytt
web-list-again-hint = Rett lista og vel ho på nytt, eller endre vala over og trykk «Sjå gjennom på nytt».
web-list-stopped = Breva vart ikkje laga. Dette må rettast:
web-list-begins = Ser gjennom lista og brevet …
web-list-going = Lagar breva: { $done } av { $of } ark er ferdige.
web-list-look = Sjå om breva er ferdige
web-list-made =
    { $letters ->
        [one] 1 brev er laga.
       *[other] { $letters } brev er laga.
    }
web-list-fetch = Last ned breva (ZIP)
web-list-fetch-hint = Fila kjem i mappa Nedlastingar på datamaskina di. Etterpå har oppslag gløymt både lista og breva.
web-list-order = Slik gjer du ved skrivaren
web-list-batch = { $language }, papir: { $paper }, { $pages } sider:
web-list-unmade = Brevet kan ikkje lagast enno
web-list-back = Tilbake til Brev
web-hint-missing-recipient-column = Sjå under «Kva kolonnane er tekne for», vel det rette og trykk «Sjå gjennom på nytt». Den første rada må ha namn på kolonnane.
web-hint-incomplete-address = Rett rada i lista og vel lista på nytt. Hoppar du over rader med feil, får dei andre brev.
web-hint-address-outside-window = Gjer namnet eller adressa kortare i lista og vel lista på nytt. Hoppar du over rader med feil, får dei andre brev.
web-hint-enclosure-too-late = Ring dei du vil invitere: Lag ei ringjeliste. Vil du sende brev likevel, kryss av for det under «Slik skal breva vere».
web-list-another = Vel ei anna liste

## Control

web-control-lead = Sjå etter om ein plakat, eit brev eller ein tekst er klar til å gå ut. Det du legg inn her, blir berre lese på denne datamaskina og er borte når du er ferdig.
web-control-file = Ei ferdig side
web-control-choose = Vel ei fil, eller slepp ho her
web-control-choose-hint = PDF eller bilete (PNG, JPEG, TIFF, WebP), høgst { $megabytes } MB. Det kan vere frå Word, Canva eller ein skannar.
web-control-send = Kontroller sida
web-control-busy = Ser på sida …
web-control-none = Vel ei fil først.
web-control-large = Fila er større enn { $count } MB. Lagre ho som PDF på nytt og vel mindre bilete, eller del ho i fleire filer.
web-control-pages = Fila har { $count } sider. Legg inn høgst 40 sider om gongen.
web-control-empty = Fila er tom. Lagre ho på nytt der ho vart laga.
web-control-gif = Dette er eit GIF-bilete. Det har for få fargar til å trykkjast. Lagre sida som PDF eller PNG.
web-control-heic = Dette er eit bilete frå ein telefon (HEIC eller AVIF), som oppslag ikkje kan lese. Del det som JPEG frå telefonen, eller skann sida til PDF.
web-control-word = Dette er eit Word-dokument. Opne det i Word, vel Lagre som PDF, og legg inn PDF-en.
web-control-powerpoint = Dette er ein presentasjon. Lagre han som PDF, og legg inn PDF-en.
web-control-excel = Dette er eit rekneark, ikkje ei side til å trykkje. Lister til brev legg du inn under Brev i møtet.
web-control-drawing = Dette er ei teikning. Lagre sida som PDF. Er det ein logo, legg du han inn under Kontoret.
web-control-is-text = Dette er ein tekst. Kopier han og lim han inn nedanfor.
web-control-zip = Dette er fleire filer i ei pakke. Pakk ho ut, og legg inn éi side om gongen.
web-control-film = Dette er ein film, ikkje ei side.
web-control-unknown = oppslag kjenner ikkje denne typen fil. Lagre sida som PDF, PNG eller JPEG.
web-control-encrypted = PDF-en er låst med passord. Lagre han utan passord.
web-control-huge = Biletet er større enn nokon trykkjer. Lagre det mindre, til dømes 300 punkt per tomme.
web-control-slow = Det tek for lang tid å lese fila. Lagre sida som PDF på nytt, eller skriv ho ut og skann ho.
web-control-broken = Fila er øydelagd eller berre halvt lagra. Lagre ho på nytt der ho vart laga.
web-control-of = Dette såg oppslag på «{ $name }»
web-control-assumption = Dette måtte vi gå ut frå:
web-control-assumed-a4 = Fila seier ikkje kor stor sida er. Vi reknar med A4. Er ho større eller mindre, stemmer ikkje millimetrane.
web-control-assumed = Fila seier ikkje kor stor sida er, og forma er ikkje som A4. Vi reknar med at ho er om lag så stor som A4, så millimetrane er usikre.
web-control-legend = Grøn ramme: logoen er i orden. Raud ramme: noko er gale med han. Raudt namn øvst: logoen vart ikkje funnen.
web-control-page = Side { $page } av { $pages }
web-control-size = { $width } × { $height } mm
web-control-picture = Side { $page } med det som vart sett, teikna på
web-control-no-picture = Sida kan ikkje visast.
web-control-missing = logoen vart ikkje funnen
web-control-faulty = funnen, { $height } mm høg, men noko er gale
web-control-sound = i orden, { $height } mm høg
web-control-rest = Resten av sida
web-control-of-text = Ein tekst
web-control-language = Språket i teksten
web-control-text = Lim inn eller skriv teksten
web-control-text-hint = Til dømes ein e-post, ein SMS eller ei side som skal på nett.
web-control-look = Sjå etter vanskelege ord
web-control-too-long = Teksten er lengre enn { $letters } teikn. Lim inn ein del om gongen.
web-control-found = Det oppslag fann i teksten
web-control-clear = oppslag fann ingen vanskelege ord.
web-control-use = Bruk framlegget
web-control-use-all = Bruk alle { $count } sikre framlegg
web-control-lix-short = Teksten er for kort til å måle kor lett han er å lese (LIX).
web-control-lix = LIX { $lix }: { $level ->
    [easy] lett å lese.
    [middle] middels. Kortare setningar og kortare ord gjer han lettare.
   *[hard] vanskeleg. Skriv kortare setningar og kortare ord.
}

## The office

web-office-parts = Delar av kontoret
web-office-facts = Om kontoret
web-office-senders = Avsendarar
web-office-venues = Stader
web-office-contacts = Kontaktar
web-office-papers = Papir
web-office-places = Der plakatar heng
web-office-none = Her er det ingenting enno. Legg til det første.
web-office-name = Kva heiter kontoret?
web-office-name-hint = Det som står på plakatar og brev, til dømes «Bydel Bjerke».
web-office-return-address = Returadresse
web-office-return-address-hint = Adressa som brev kjem tilbake til. Éi linje for kvar del.
web-office-window = Konvolutt med vindauge
web-office-window-hint = Formatet på konvoluttane de bruker.
web-office-default-language = Språk i brev når vi ikkje veit kva språk ein person har
web-office-default-language-hint = Blir brukt når lista ikkje seier noko om språket.
web-office-days = Kor mange dagar før møtet må breva sendast?
web-office-days-hint = oppslag seier frå når det er for seint å sende brev.
web-office-needed = Dette må fyllast ut. Den førre teksten gjeld til du skriv ein ny.
web-office-venue-name = Kva heiter staden?
web-office-street = Gate og nummer
web-office-street-hint = Til dømes Storgata 1.
web-office-town = Postnummer og stad
web-office-town-hint = Til dømes 0155 Oslo.
web-office-step-free = Ein kjem inn utan trapper
web-office-step-free-hint = Då står det på plakaten.
web-office-bus-lines = Bussar som stoppar der
web-office-bus-lines-hint = Eitt linjenummer på kvar linje.
web-office-bus-stop = Haldeplass
web-office-venue-new = Legg til ein stad
web-office-contact-name = Kven kan ein spørje etter?
web-office-contact-name-hint = Namnet står på plakaten og i brevet.
web-office-phone = Telefonnummer
web-office-phone-hint = Slik det skal stå på trykk, til dømes +47 22 12 34 56.
web-office-contact-title = Arbeidsstad eller tittel
web-office-contact-title-hint = Står under namnet i brev. Kan vere tomt.
web-office-contact-new = Legg til ein kontakt
web-office-paper-of = Kva papir har kvart språk?
web-office-paper-of-hint = Ulike fargar gjer det lett å finne rett bunke.
web-office-paper = Papir
web-office-paper-none = kvitt, ikkje valt
web-office-paper-name = Kva kallar de papiret?
web-office-paper-name-hint = Til dømes «gul».
web-office-rgb = Farge
web-office-ground = Korleis kjem logoane på papiret?
web-office-ground-print = Dei blir trykte rett på
web-office-ground-white-patch = Trykkeriet legg kvitt under dei
web-office-ground-label = På kvite etikettar som blir klistra på
web-office-article = Varenummer hos leverandøren
web-office-article-a3 = Varenummer for A3
web-office-pack = Ark i ei pakke
web-office-paper-new = Legg til eit papir
web-office-place-name = Kvar heng plakaten?
web-office-place-name-hint = Det de kallar staden.
web-office-place-size = Storleik
web-office-place-size-hint = Alle plakatane der får denne storleiken.
web-office-posters = Kor mange av kvart språk?
web-office-posters-hint = Tomt felt betyr éin.
web-office-place-languages = Berre desse språka
web-office-place-languages-hint = Vel du ingen, heng alle språk her.
web-office-place-new = Legg til ein stad for plakatar
web-office-add = Legg til
web-office-remove = Ta bort { $name }
web-office-used = Kan ikkje takast bort, fordi dette bruker det: { $users }
web-office-by-hand = Denne er skriven for hand i oppslag.toml på ein måte som skjemaet ikkje kan endre.
web-office-bus-stop-hint = Står på plakaten. Kan vere tomt.
web-office-venue-name-hint = Namnet på huset, slik folk kjenner det.
web-office-article-hint = Det de bestiller papiret med. Kan vere tomt.
web-office-article-a3-hint = Berre når A3 har eit anna nummer.
web-office-pack-hint = Då reknar bestillinga ut heile pakkar. Kan vere tomt.
web-office-ground-hint = På farga papir blir fargane i logoen andre dersom det ikkje er kvitt under.
web-office-require-signed = Skriv berre ut tekstar som er lesne
web-office-require-signed-hint = Då stoppar tekstar som ingen har godkjent, eller som er endra etterpå, språket sitt.
web-office-second-reader = To personar for kvar tekst
web-office-second-reader-hint = Den som les ein tekst, må vere ein annan enn den som har omsett han.
web-office-require-approval = Kven må godkjenne sidene?
web-office-require-approval-hint = Utan godkjenning frå desse avsendarane kan de berre lage utkast.
web-office-caseworkers = Saksbehandlarar som deler ut flygeblad
web-office-caseworkers-hint = Kvar av dei får sin eigen bunke.
web-office-flyers = Flygeblad til kvar av dei
web-office-flyers-hint = På kvart språk.
web-office-flyer-size = Storleik på flygeblada
web-office-flyer-size-hint = Slik flygeblada ligg på arket.
web-office-flyer-size-usual = som vanleg
web-office-reserve = Ekstra ark, i prosent
web-office-reserve-hint = Fordi nokre ark blir øydelagde.
web-office-alt = Det ein skjermlesar seier om logoen: { $of }
web-office-alt-hint = Er feltet tomt, blir ei vanleg setning med namnet lesen.
web-office-accepted = Godtekne funn
web-office-accepted-new = Godta eit funn
web-office-code = Koden til funnet
web-office-code-hint = Koden står i rapporten frå kommandolinja.
web-office-reason = Kvifor godtek de det?
web-office-reason-hint = Eit funn utan grunngiving blir vist likevel.
web-office-where = Berre i filer med dette i namnet
web-office-where-hint = Til dømes events/bolig. Tomt felt betyr overalt.
web-office-weights = Kor alvorleg
web-office-weight = { $of }
web-office-weight-hint = { web-office-severity-hint }
web-office-weight-new = Endre kor alvorleg eit funn er
web-office-severity = Kor alvorleg er det?
web-office-severity-hint = Ein feil stoppar utskrifta. Ei åtvaring gjer det ikkje.
web-office-weight-usual = som vanleg
web-office-weight-error = feil
web-office-weight-warning = åtvaring
web-office-weight-info = opplysning
web-office-write = Fyll ut «{ $what }».
web-office-history = Historikk
web-office-history-text = oppslag tek vare på tidlegare versjonar av møte, tekstar og logoar, så noko som er endra, kan hentast tilbake. Slettar du historikken, kan ingenting hentast tilbake. Det som gjeld no, blir ikkje endra.
web-office-history-sure = Ja, slett alle tidlegare versjonar
web-office-history-erase = Slett historikk

## Senders

web-office-senders-lead = Desse logoane står på kvar side, i denne rekkjefølgja. Kvar logo er vist i minste storleik på papira dykkar. Innanfor den stipla linja skal det ikkje stå noko anna.
web-office-stand-in = Dette er ein plasshaldar, ikkje den ekte logoen
web-office-official = Dette er avsendaren sin eigen logo
web-office-mark = Minst { $height } mm høg, med { $clear } mm fritt rundt.
web-office-mark-colours = Berre desse fargane:
web-office-sender-up = Flytt { $name } fram
web-office-sender-remove = Ta bort { $name }
web-office-sender-add = Vis { $name } på sidene
web-office-more-senders = Andre avsendarar
web-office-sender-new = Legg til ein ny avsendar
web-office-sender-name = Namnet på avsendaren
web-office-logo-new = Byt ut logoen til { $name }
web-office-logo-file = Vel logoen, eller slepp han her
web-office-logo-file-hint = SVG er best. PNG går òg. Høgst { $megabytes } MB. Be avsendaren om fila, så du ikkje tek ho frå ei nettside.
web-office-is-official = Dette er den ekte logoen, som vi har fått frå { $name }
web-office-own-file = Dette er avsendaren sin eigen, ekte logo
web-office-recolour = Fargane i fila er dei rette: bruk dei som regel frå no
web-office-logo-take = Bruk denne logoen
web-office-rules = Reglar for logoen til { $name }
web-office-min-height = Minste høgd i millimeter
web-office-clear-space = Fritt rom rundt, målt i logohøgder
web-office-clear-space-hint = 0,5 betyr halvparten av høgda til logoen.
web-office-colours = Fargar som logoen kan ha
web-office-colours-hint = Éin på kvar linje, til dømes #C30000. Tomt felt betyr alle fargar.
web-office-on-white = Logoen kan stå på ei kvit flate når papiret har farge
web-office-negative = Logoen kan stå i kvitt på mørk botn
web-logo-large = Fila er større enn 8 MB, eller biletet er større enn nokon trykkjer. Be avsendaren om ein SVG.
web-logo-other = Dette er korkje SVG eller PNG. Be avsendaren om logoen som SVG.
web-logo-broken = Fila er øydelagd og kan ikkje teiknast. Be avsendaren om ei ny.
web-logo-active = Fila inneheld meir enn ei teikning: eit skript, noko som rører seg, eller ei nettside. Be den som laga ho, om å lagre ho som vanleg SVG.
web-logo-outside = Fila hentar noko frå ein annan stad, til dømes eit bilete eller ei skrift. Be den som laga ho, om å leggje alt inn i fila.
web-logo-entities = Fila bruker forkortingar (entitetar) som kan skjule noko anna. Be den som laga ho, om å lagre ho som vanleg SVG.
web-logo-live-text = Bokstavane i logoen er tekst, og skrifta finst kanskje ikkje på andre maskiner. Gjer dei om til kurver: i Illustrator Tekst → Lag konturar, i Inkscape Bane → Objekt til bane. Lagre på nytt.
web-logo-deep = Teikninga er så innvikla at skrivarar ikkje klarer ho. Be avsendaren om ei enklare fil.
web-logo-empty = Fila er tom: det er ingenting å sjå.
web-logo-long = Logoen er så lang og smal at han ikkje får plass på noka side. Be avsendaren om ei anna utgåve.
web-logo-coarse = Biletet har for få punkt og blir uskarpt på trykk. Be avsendaren om SVG, eller ein PNG som er minst 600 punkt høg.
web-logo-stand-in = Dette er plasshaldaren som følgjer med oppslag. Han kan ikkje vere avsendaren sin eigen logo.
web-logo-colours = Logoen har fargar som regelen ikkje tillèt: { $foreign }. Regelen seier { $rule }. Er fargane i fila dei rette, kryss av for det og vel fila ein gong til.
web-logo-rule-text = «{ $what }» kan ikkje vere tomt.
web-logo-rule-number = «{ $what }»: { $value } går ikkje. Skriv eit tal, til dømes 9 eller 0,5.
web-logo-rule-colour = «{ $what }»: { $value } er ikkje fargar. Skriv dei som #C30000, éin på kvar linje.
web-logo-rule-stand-in = Logoen er plasshaldaren som følgjer med oppslag. Legg inn avsendaren si eiga fil først.

## The first start

web-welcome = Velkomen til oppslag
web-start-lead = Svar på nokre spørsmål om kontoret, så kan du lage det første møtet. Berre namnet må fyllast ut. Alt kan endrast seinare under Kontoret.
web-start-office = Kontoret
web-start-senders = Kven står bak?
web-start-senders-hint = Logoane til desse avsendarane står på kvar side. Her ser du dei på papir som er vanlege.
web-start-others = Andre avsendarar
web-start-others-hint = Eitt namn på kvar linje. Logoane legg du inn etterpå, under Kontoret.
web-start-venue = Kvar held de møte?
web-start-later = Begynn med éin stad. Fleire legg du til under Kontoret.
web-start-bus-lines = Bussar som stoppar der, med komma mellom
web-start-contact = Kven kan folk ringje til?
web-start-languages = Språk og papir
web-start-languages-hint = Vel språka de lagar plakatar på, og papiret kvart språk blir trykt på.
web-start-paper = Papir for { $language }
web-start-make = Lag kontoret
web-start-missing = Dette manglar før den første plakaten
web-start-missing-lead = Ta det i denne rekkjefølgja. Kvar linje går til staden der du fyller det ut.
web-start-ready = Alt er på plass. Du kan lage plakatar.
web-start-change = Endre svara under Kontoret
web-missing-organisation = Namnet på kontoret
web-missing-senders = Minst éin avsendar
web-missing-venues = Ein stad der de held møte
web-missing-venues-name = Namnet på ein stad
web-missing-venues-street = Gata til ein stad
web-missing-venues-town = Postnummer og stad for ein møtestad
web-missing-contacts = Ein person som folk kan ringje til
web-missing-contacts-name = Namnet på ein kontakt
web-missing-contacts-phone = Telefonnummeret til ein kontakt
web-missing-readable = { $path } kan ikkje lesast. Be den som endra fila, om å rette ho.
web-missing-facts = Noko om det første møtet er ikkje fylt ut
web-missing-logo = Den ekte logoen til { $name }
web-missing-language = oppslag har ingen tekstar på språket { $tag }
web-missing-meeting = Det første møtet
web-missing-text = Tittel og tekst om møtet på { $language }

## What waits

web-waiting = Dette er ikkje lagra enno:
web-needed = Dette må fyllast ut.
web-not-kept = Dette er ikkje lagra. { $why }
web-lost = Det siste du skreiv, er ikkje lagra: oppslag svarer ikkje. Ikkje lukk sida. Start oppslag igjen, og lagre ein gong til.
web-unreadable = Nokon har endra { $file } for hand, og fila kan ikkje lesast no. Felta er difor tomme. Det du skriv, blir teke vare på til fila er retta.
