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
web-invalid-text = Dette kan ikke stå her.
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
web-only-here = Står bare på dette språket
web-usual-texts = Faste tekster som er like i alle invitasjoner
web-usual-texts-hint = Endrer du en av dem her, gjelder det bare dette møtet.

## Control

web-control-lead = Sjå etter om ein plakat, eit brev eller ein tekst er klar til å gå ut. Det du legg inn her, blir berre lese på denne datamaskina og er borte når du er ferdig.
web-control-file = Ei ferdig side
web-control-choose = Vel ei fil, eller slepp henne her
web-control-choose-hint = PDF eller bilete (PNG, JPEG, TIFF, WebP), høgst { $megabytes } MB. Det kan vere frå Word, Canva eller ein skannar.
web-control-send = Kontroller sida
web-control-busy = Ser på sida …
web-control-none = Vel ei fil først.
web-control-large = Fila er større enn { $count } MB. Lagre henne som PDF på nytt og vel mindre bilete, eller del henne i fleire filer.
web-control-pages = Fila har { $count } sider. Legg inn høgst 40 sider om gongen.
web-control-empty = Fila er tom. Lagre henne på nytt der ho vart laga.
web-control-gif = Dette er eit GIF-bilete. Det har for få fargar til å trykkjast. Lagre sida som PDF eller PNG.
web-control-heic = Dette er eit bilete frå ein telefon (HEIC eller AVIF), som oppslag ikkje kan lese. Del det som JPEG frå telefonen, eller skann sida til PDF.
web-control-word = Dette er eit Word-dokument. Opne det i Word, vel Lagre som PDF, og legg inn PDF-en.
web-control-powerpoint = Dette er ein presentasjon. Lagre han som PDF, og legg inn PDF-en.
web-control-excel = Dette er eit rekneark, ikkje ei side til å trykkje. Lister til brev legg du inn under Brev i møtet.
web-control-drawing = Dette er ei teikning. Lagre sida som PDF. Er det ein logo, legg du han inn under Kontoret.
web-control-is-text = Dette er ein tekst. Kopier han og lim han inn nedanfor.
web-control-zip = Dette er fleire filer i ei pakke. Pakk henne ut, og legg inn éi side om gongen.
web-control-film = Dette er ein film, ikkje ei side.
web-control-unknown = oppslag kjenner ikkje denne typen fil. Lagre sida som PDF, PNG eller JPEG.
web-control-encrypted = PDF-en er låst med passord. Lagre han utan passord.
web-control-huge = Biletet er større enn nokon trykkjer. Lagre det mindre, til dømes 300 punkt per tomme.
web-control-slow = Det tek for lang tid å lese fila. Lagre sida som PDF på nytt, eller skriv henne ut og skann henne.
web-control-broken = Fila er øydelagd eller berre halvt lagra. Lagre henne på nytt der ho vart laga.
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
web-office-days = Kor mange dagar før møtet må breva sendast?
web-office-needed = Dette må fyllast ut. Den førre teksten gjeld til du skriv ein ny.
web-office-venue-name = Kva heiter staden?
web-office-street = Gate og nummer
web-office-town = Postnummer og stad
web-office-step-free = Ein kjem inn utan trapper
web-office-bus-lines = Bussar som stoppar der
web-office-bus-lines-hint = Eitt linjenummer på kvar linje.
web-office-bus-stop = Haldeplass
web-office-venue-new = Legg til ein stad
web-office-contact-name = Kven kan ein spørje etter?
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
web-office-place-size = Storleik
web-office-posters = Kor mange av kvart språk?
web-office-posters-hint = Tomt felt tyder éin.
web-office-place-languages = Berre desse språka
web-office-place-languages-hint = Vel du ingen, heng alle språk her.
web-office-place-new = Legg til ein stad for plakatar
web-office-add = Legg til
web-office-remove = Ta bort { $name }
web-office-used = Kan ikkje takast bort, fordi dette bruker det: { $users }
web-office-by-hand = Denne er skriven for hand i oppslag.toml på ein måte som skjemaet ikkje kan endre.
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
web-office-logo-file-hint = SVG er best. PNG går òg. Høgst { $megabytes } MB. Be avsendaren om fila, så du ikkje tek henne frå ei nettside.
web-office-is-official = Dette er den ekte logoen, som vi har fått frå { $name }
web-office-own-file = Dette er avsendaren sin eigen, ekte logo
web-office-recolour = Fargane i fila er dei rette: bruk dei som regel frå no
web-office-logo-take = Bruk denne logoen
web-office-rules = Reglar for logoen til { $name }
web-office-min-height = Minste høgd i millimeter
web-office-clear-space = Fritt rom rundt, målt i logohøgder
web-office-clear-space-hint = 0,5 tyder halvparten av høgda til logoen.
web-office-colours = Fargar som logoen kan ha
web-office-colours-hint = Éin på kvar linje, til dømes #C30000. Tomt felt tyder alle fargar.
web-office-on-white = Logoen kan stå på ei kvit flate når papiret har farge
web-office-negative = Logoen kan stå i kvitt på mørk botn
web-logo-large = Fila er større enn 8 MB, eller biletet er større enn nokon trykkjer. Be avsendaren om ein SVG.
web-logo-other = Dette er korkje SVG eller PNG. Be avsendaren om logoen som SVG.
web-logo-broken = Fila er øydelagd og kan ikkje teiknast. Be avsendaren om ei ny.
web-logo-active = Fila inneheld meir enn ei teikning: eit skript, noko som rører seg, eller ei nettside. Be den som laga henne, om å lagre henne som vanleg SVG.
web-logo-outside = Fila hentar noko frå ein annan stad, til dømes eit bilete eller ei skrift. Be den som laga henne, om å leggje alt inn i fila.
web-logo-entities = Fila bruker forkortingar (entitetar) som kan skjule noko anna. Be den som laga henne, om å lagre henne som vanleg SVG.
web-logo-live-text = Bokstavane i logoen er tekst, og skrifta finst kanskje ikkje på andre maskiner. Gjer dei om til kurver: i Illustrator Tekst → Lag konturar, i Inkscape Bane → Objekt til bane. Lagre på nytt.
web-logo-deep = Teikninga er så innvikla at skrivarar ikkje klarer henne. Be avsendaren om ei enklare fil.
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
web-missing-readable = { $path } kan ikkje lesast. Be den som endra fila, om å rette henne.
web-missing-facts = Noko om det første møtet er ikkje fylt ut
web-missing-logo = Den ekte logoen til { $name }
web-missing-language = oppslag har ingen tekstar på språket { $tag }
web-missing-meeting = Det første møtet
web-missing-text = Tittel og tekst om møtet på { $language }
