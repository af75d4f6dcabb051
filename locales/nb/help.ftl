### Hjelpen i terminalen: kommandoene, det som kan skrives etter dem, og hva som er galt med det som er skrevet.

## Overskrifter og ord rundt

help-usage = Bruk
help-commands = Kommandoer
help-arguments = Det du oppgir
help-options = Valg
help-examples = Eksempler
help-default = uten dette: { $value }
help-choices = { LIST($values, type: "disjunction") }

# Plassen der noe skal skrives.
value-options = VALG
value-command = KOMMANDO
value-address = ADRESSE
value-choice = VALG
value-code = KODE
value-code-file = KODE|FIL
value-column = FELT=KOLONNE
value-date = DATO
value-dir = MAPPE
value-dpi = TALL
value-edition = UTGAVE
value-event = ARRANGEMENT
value-file = FIL
value-file-dir = FIL|MAPPE
value-format = FORMAT
value-grouping = MÅTE
value-language = SPRÅK
value-layer = LAG
value-level = NIVÅ
value-list = HVA
value-message = MELDING
value-name = NAVN
value-number = TALL
value-path = STI
value-person = PERSON
value-port = PORT
value-row = RAD
value-section = DEL
value-sender = AVSENDER
value-set = SETT
value-share = DEL/ALLE
value-sheet = ARK
value-size = STØRRELSE
value-state = TILSTAND
value-summary = OPPSUMMERING
value-tag-name = SPRÅK=NAVN
value-text = TEKST
value-new-event = NYTT-MØTE
value-time = KLOKKESLETT
value-topic = TEMA
value-version-date = VERSJON|DATO
value-who = HVEM

## Kommandoer

command = Plakater, flygeblad og brev til åpne møter, på alle språkene som folk leser
    .more = Én fil om møtet og oversettelsene av den blir til ferdige sider med logoene til alle avsenderne. Alt blir sjekket først: Er det en feil, blir det ikke laget noe som kan skrives ut.
    .after =
        Slik slutter oppslag: 0 alt er i orden, 1 det er feil, 2 det gikk ikke an å kjøre.
        Hva et funn betyr: oppslag explain KODE
command-render = Lag sidene til et arrangement
    .more = Filene havner i out/, i en mappe for hvert arrangement og hvert språk.
    .examples =
        oppslag render events/bolig                         alt, på alle språk
        oppslag render events/bolig --lang so --lang ar     to språk
        oppslag render events/bolig --template flyer --size a6-4up
        oppslag render events/bolig --format png --paper    bilder på papiret som språket har
        oppslag render events/bolig --split                 logoene og resten, til to skrivere
command-letters = Lag brev til alle på en liste, hvert på et språk som mottakeren leser
    .examples =
        oppslag letters events/bolig --recipients liste.csv --dry-run   hva som står i listen, og hva som er galt
        oppslag letters events/bolig --recipients liste.csv             bunker til skriveren, etter språk og papir
        oppslag letters events/bolig --recipients liste.xlsx --each     én PDF til hver mottaker
        oppslag letters events/bolig --recipients liste.csv --labels l7160 --envelopes c5 --call-list
        oppslag letters events/bolig --recipients liste.csv --shard 2/4
        oppslag letters verify out/bolig/letters/summary-*.json
command-letters-verify = Se etter at alle på listen har fått nøyaktig ett brev
    .more = Les oppsummeringene av alle delene, og filene som ble laget.
command-check = Finn alle feil i arrangementer, språk, tekster og ferdige sider før noen skriver ut
    .examples =
        oppslag check .                             hele mappen til kontoret
        oppslag check events/bolig                  ett arrangement: fakta, tekster og sider
        oppslag check locales/so events/bolig/so.ftl
        oppslag check innlegg.md --lang nb          notatene til en som skal snakke
        oppslag check . --output sarif > oppslag.sarif
        oppslag check plakat.pdf skann.jpg --require nav,oslo-kommune --annotate sett.png
        oppslag check --overlay plakat-colour.pdf plakat-black.pdf
command-order = Regn ut hvor mange ark farget papir et arrangement trenger
    .more = Skjemaet blir out/ARRANGEMENT/order.pdf, og tabellen order.csv.
    .examples =
        oppslag order events/bolig                          steder, saksbehandlere og brev slik filene sier
        oppslag order events/bolig --letters out/bolig/letters/summary-*.json
command-drift-test = Lag prøvesiden som viser hvor langt fra hverandre to skrivere treffer på ett ark
command-glossary = Bytt ordlisten med oversetternes verktøy og regneark, eller skriv den ut
command-glossary-export = Skriv ordene på alle språk til én fil
    .examples =
        oppslag glossary export --format tbx --out ord.tbx       til Weblate, OmegaT og andre
        oppslag glossary export --format csv --out ord.csv       til Excel
        oppslag glossary export --format tbx --lang so           til en som oversetter til somali
        oppslag glossary export --format tbx --as en=en-US       til Pontoon
command-glossary-import = Les ord tilbake til glossary.toml for hvert språk
    .examples =
        oppslag glossary import --format csv ord.csv --dry-run   vis bare hva som blir endret
        oppslag glossary import --format tbx ord.tbx
        oppslag check ord.tbx                                    finn bare feilene i filen
command-glossary-print = Lag en PDF av ordlisten, til bordet der de som snakker og tolker, sitter
    .examples =
        oppslag glossary print                              alle ord, på alle språk
        oppslag glossary print --lang so --lang ar          to språk
        oppslag glossary print --domain housing --lang ti   ordene til et møte om bolig
command-review = Se hvem som har lest og godkjent hvilke tekster, og skriv ned nye underskrifter
    .more = En underskrift gjelder én tekst, slik originalen og oversettelsen var da den ble lest. Blir en av dem endret, gjelder underskriften ikke lenger. Blir den satt tilbake, gjelder den igjen.
    .examples =
        oppslag review status events/bolig                        hva som mangler på hvert språk
        oppslag review list events/bolig --lang so --state changed
        oppslag review diff events/bolig --lang so                hva som er endret siden underskriften
        oppslag review sign events/bolig --lang so --by "Amina Yusuf" --on 2027-04-02
        oppslag review withdraw events/bolig --lang so --message title
command-review-status = Vis hvor mye av hvert språk som er lest, og hva som mangler før det kan skrives ut
    .more = Med et arrangement: tekstene i det, og de som står i alle invitasjoner. Uten: alle invitasjoner, og så hvert arrangement.
command-review-list = Vis tekstene som er i en tilstand, hver med originalen
command-review-diff = Vis hva som sto da teksten ble lest, og hva som står nå, med ordene merket
command-review-sign = Skriv ned at noen har lest tekster og godkjent dem slik de er nå
    .more = Uten --message gjelder det alle tekstene som «oppslag review list» viser: i arrangementet og i alle invitasjoner.
command-review-withdraw = Ta underskrifter tilbake
command-approve = Skriv ned at en avsender har godkjent sidene, eller sendt dem tilbake
    .more = Sidene blir laget i minnet, og SHA-256 av hver fil blir skrevet i approvals.toml ved siden av arrangementet. Krever kontoret det (require-approval), blir ingenting skrevet uten stempel før det er gjort. Filen viser hva som ble godkjent. Den er ikke et bevis mot den som kan skrive i den.
    .examples =
        oppslag approve events/bolig --sender nav --mail
        oppslag approve events/bolig --sender nav --by "Kari Nordmann"
        oppslag approve events/bolig --sender nav --by "Kari Nordmann" --evidence "e-post 2.4.2027"
        oppslag approve events/bolig --sender nav --by "Kari Nordmann" --return --remark "Feil logo"
command-verify = Se etter om filer er de som avsenderne har godkjent
    .more = Uten filer: alt arrangementet lager nå.
    .examples =
        oppslag verify events/bolig
        oppslag verify events/bolig so/poster.pdf --pictures bilder
        oppslag verify --code 3f9a27c1
command-changes = Vis hva som er utdatert av alt som er laget av et arrangement
    .more = Sider, brev, godkjenninger og underskrifter, som en liste å krysse av. Det som er laget, står i manifest.json i out/. Si fra med --told når noe er skrevet ut, sendt, hengt opp eller tatt ned.
    .examples =
        oppslag changes events/bolig
        oppslag changes events/bolig --since 2027-04-02 --out liste.pdf
        oppslag changes events/bolig --told hung --lang so --template poster --place "Årvoll bibliotek"
command-review-export = Lag en fil til en oversetter: Word, Excel, XLIFF eller PO
    .more = I filen står hver setning med merknader, ordlisten og det som står i feltene i dette møtet. Send den som vedlegg, eller last den opp i et verktøy for oversettere.
    .examples =
        oppslag review export events/bolig --lang so --format docx
        oppslag review export events/bolig --lang so --format xlsx --state changed --deadline 2027-04-20
command-review-pages = Lag en PDF til dem som leser: sidene med nummer på hver tekst, og en tabell ved siden av
    .more = Skriv den ut og skriv på den. Hver tekst har nummer på siden, og i tabellen står originalen og oversettelsen. Numrene er de samme som i filene til oversettere.
    .examples =
        oppslag review pages events/bolig --lang so
command-review-import = Ta tilbake en fil fra en oversetter. Ingenting blir godkjent ved det
    .more = Det som er feil i filen, blir vist rad for rad og ikke tatt med. Alt annet blir skrevet inn i tekstene. Det som ble oversatt fra en original som siden er endret, blir ikke tatt med.
    .examples =
        oppslag review import bolig-so.docx --dry-run       vis bare hva som blir endret
        oppslag review import bolig-so.docx
command-serve = Åpne sidene der man lager møter uten terminal, i nettleseren på denne maskinen
    .examples =
        oppslag serve                 kontoret i denne mappen
        oppslag serve ~/oppslag       et annet
        oppslag serve --no-open       vis bare lenken
command-init = Lag kontorets egen mappe: hvem dere er, logoer, steder, kontakter og språk
    .more = Sitter du ved en terminal, blir du spurt. Ellers bruker du valgene eller en fil med svar («oppslag explain answers.toml»). Det som finnes fra før, blir ikke endret. Til slutt står det hva som mangler til den første plakaten.
    .examples =
        oppslag init                                  svar på spørsmål
        oppslag init kontor --answers svar.toml
        oppslag init kontor --organisation "Bydel Bjerke" --sender Nav --lang nb --lang so
command-new = Lag neste møte
    .more = Med et tema har møtet tekster på alle språk. Med --like får det fakta og tekster fra et annet møte, og det som er godkjent av dem, gjelder fortsatt. oppslag sier fra om helligdager, skoleferier, ramadan, id, advent og fredagsbønn.
    .examples =
        oppslag new bolig-host --topic bolig --date 2027-09-15
        oppslag new bolig-var --like bolig --date 2028-03-08
command-series = Lag eller endre møtene i et halvår fra én tabell
    .more = Tabellen har en rad for hvert møte og kolonner som Dato, Fra, Til, Sted, Kontakt, Tema og Språk. Kjør den på nytt når tabellen er endret: Bare det som er endret i tabellen, blir endret i møtene.
    .examples =
        oppslag series hosten.xlsx --dry-run   bare vis hva som ville bli endret
        oppslag series hosten.xlsx
command-archive = Lag det som skal i arkivet etter et møte: sider som PDF/A, fakta, tekster, godkjenninger og en arkivmelding
    .more = Alt ligger i out/MØTE/arkiv og i arkiv.zip ved siden av. Arkivmeldingen har felt fra Noark 5. Ingen mottakere er med.
    .examples =
        oppslag archive events/bolig --case 2027/512
command-topic = Se hva et tema har, eller lag et nytt av et møte
command-topic-show = Vis tekstene til et tema, vanskelige ord, og hvor mye av hvert språk som er lest
command-topic-save = Lag et tema av tekstene til et møte. Det som er godkjent, gjelder i nye møter også
    .examples =
        oppslag topic save events/kurs --as kurs
command-explain = Forklar hva et funn betyr og hva du gjør med det, eller hva linjene i en fil er til
command-list = Vis hva som finnes å velge mellom
command-help = Vis hjelp til oppslag eller til en kommando

## Valg og det som oppgis

option-help = Vis denne hjelpen
option-version = Vis hvilken versjon dette er
option-ui-lang = Språket oppslag selv snakker: bokmål, nynorsk eller engelsk. Uten dette: det maskinen er satt til
option-event = Mappen til arrangementet, eller navnet det har i events/
option-lang = Bare dette språket. Kan skrives flere ganger
option-template = Bare denne malen. Kan skrives flere ganger
option-size = Bare denne størrelsen. Kan skrives flere ganger (se: oppslag list templates)
option-format = Hva slags fil
option-render-format = Hva slags fil. Kan skrives flere ganger
option-glossary-import-format = Hva slags fil. Begge utgaver av TBX blir kjent igjen
option-dpi = Hvor skarpe PNG-bildene er, i punkter per tomme
    .expected = Skriv et helt tall fra 20 til 1200.
option-paper = Vis PNG-bilder på det fargede papiret som språket har
option-out = Mappen filene skal ligge i. Uten dette: out/ i mappen til kontoret
option-draft = Skriv filene selv om det er feil, med et stempel på hver side
option-split = To filer for hver side: logoene for seg til en fargeskriver (-colour), og resten til kontorets svarte skriver (-black)
option-register-marks = Sett de samme passmerkene på begge filer. De viser om skriveren treffer
option-layer = Tegn bare ett lag av hver side
option-today = Dagen som skal regnes som i dag, for eksempel 2027-05-12. Uten dette: datoen på maskinen
    .expected = Skriv år, måned og dag slik: 2027-05-12.
option-order-today = Dagen skjemaet er laget, for eksempel 2027-05-12. Uten dette: datoen på maskinen
option-drift-test-today = Dagen filene er laget, for eksempel 2027-05-12. Uten dette: datoen på maskinen
option-glossary-print-today = Dagen filen er laget, for eksempel 2027-05-12. Uten dette: datoen på maskinen
option-order-letters = Tell brevene som er laget: summary.json fra oppslag letters. Uten dette: tallene i event.toml
option-drift-test-size = Arket: a4 eller a3
option-paths = Arrangementer, mapper med språk, mappen til kontoret, .ftl-filer, tekster (.txt, .md) og ferdige sider (PDF, PNG, JPEG, TIFF, WebP). Et enslig «-» er det som kommer inn fra et annet program
option-overlay = To ferdige filer som skrives ut på samme ark, én i farger og én i svart: Sjekk dem sammen, og hver for seg. Kan skrives flere ganger
option-output = Hvordan funnene blir vist
option-fail-on = Hva som skal til for at oppslag slutter med 1
option-only = Kjør bare denne sjekken. Kan skrives flere ganger, eller som en liste med komma
option-fix = Skriv det funnene foreslår i stedet for vanskelige ord, der det er sikkert
option-diff = Vis hva --fix endrer. Uten --fix blir ingenting skrevet
option-require = Avsendere som skal ha logoen sin på ferdige sider. Uten dette: de som står i oppslag.toml
option-annotate = Tegn de ferdige sidene med det som ble sett på dem. Oppgi en PNG-fil (sett-2.png er side 2) eller en mappe. I mappen kommer også index.html med alle bildene, de med feil først
option-release = Før utskrift: Det er en feil om ingen har godkjent en oversettelse
option-check-lang = Språket i teksten, der navnet på filen ikke sier det. Uten dette: det samme som --source
option-source = Språket det blir oversatt fra
option-recipients = Listen med mottakere: CSV slik Excel lagrer den, XLSX eller ODS
option-letters-verify-recipients = Listen, så radene kan telles på nytt
option-sheet = Arket som har listen, etter navn eller nummer. Uten dette: det første
option-header = Raden med navn på kolonnene, når det står titler over den. Uten dette: den første
    .expected = Skriv nummeret på raden, for eksempel 3.
option-hidden = Rader som er skjult for hånd eller av et filter: Skal de ha brev?
option-household = Ett brev til dem som deler adresse, eller adresse og etternavn
option-map = Hva en kolonne inneholder, når navnet på den ikke sier det: street=Bosted eller street=C
    .expected = Skriv feltet, et likhetstegn og kolonnen, for eksempel street=C. Feltene heter { LIST($known) }.
option-dry-run = Si hva som står i listen, og hva som er galt. Skriv ingenting
option-glossary-import-dry-run = Vis bare hva som blir endret
option-skip-faulty = Utelat rader der adressen er feil, og lag brev til de andre
option-late = Lag brev selv om det er for sent å sende dem
option-resume = Fortsett der en kjøring ble avbrutt
option-max-pages = Høyeste tall på sider i en bunke, uten skillearket
    .expected = Skriv et helt tall fra 1 til 100000.
option-duplex = Skriv ut på begge sider: hvert brev på sitt eget ark, med tom bakside
option-back = Skriv ut på begge sider, med brevet på dette språket på baksiden
option-code = En kode til pakkemaskiner på hvert brev: bunke, ark og antall ark i konvolutten
option-no-cover = Ikke noe skilleark foran bunkene
option-each = Én PDF til hver mottaker, for digital post, i stedet for bunker
option-greet = Hils hver mottaker med navn, på språket i brevet
option-labels = Lag adresseetiketter også: l7160 eller l7163. Kan skrives flere ganger
option-envelopes = Lag konvolutter med adresse også: c5 eller dl. Kan skrives flere ganger
option-call-list = Lag ringelister også, til dem som blir invitert personlig, med det som skal sies på hvert språk
option-shard = Bare en del av arbeidet, for eksempel 2/4. Delene er like på alle maskiner
    .expected = Skriv hvilken del det er av hvor mange, for eksempel 2/4.
option-summaries = summary.json fra hver del
option-glossary-export-lang = Bare dette språket ved siden av norsk. Kan skrives flere ganger
option-glossary-print-lang = Bare dette språket ved siden av norsk. Kan skrives flere ganger
option-edition = Utgaven av ISO 30042, for TBX
option-aliases = Skriv et språk i TBX med en annen kode. Pontoon vil ha en-US for engelsk
    .expected = Skriv koden, et likhetstegn og den nye koden, for eksempel en=en-US.
option-glossary-export-out = Filen som skal skrives. Uten dette: rett ut i terminalen
option-glossary-print-out = Filen som skal skrives. Uten dette: out/glossary.pdf i mappen til kontoret
option-file = Filen
option-replace = La språkene bli nøyaktig slik filen sier. Det den ikke har, blir fjernet
option-domain = Bare ord fra dette området (housing, work, benefits, health, school, law, office). Kan skrives flere ganger
option-translated = Bare ord som er oversatt til et av språkene
option-by = Hva ordene er samlet etter
option-folder = Mappen til kontoret
option-review-export-lang = Språket det blir oversatt til
option-review-export-format = Hva slags fil
option-review-export-state = Hvilke tekster. Uten dette: alle
option-deadline = Dagen du trenger oversettelsen, for eksempel 2027-04-20
    .expected = Skriv år, måned og dag slik: 2027-04-20.
option-review-export-out = Filen som skal skrives. Uten dette: i mappen du står i, med navn etter arrangementet og språket
option-review-export-today = Dagen filen er laget, for eksempel 2027-05-12. Uten dette: datoen på maskinen
option-review-pages-lang = Språket som skal leses
option-review-pages-out = Filen som skal skrives. Uten dette: i mappen du står i, med navn etter arrangementet og språket
option-review-pages-today = Dagen filen er laget, for eksempel 2027-05-12. Uten dette: datoen på maskinen
option-review-import-file = Filen som kom tilbake
option-review-import-dry-run = Vis bare hva som blir endret
option-state = Hvilke tekster
option-message = Bare teksten med dette navnet. Flere kan skrives etter hverandre
option-review-sign-lang = Språket som er lest
option-review-withdraw-lang = Språket
option-review-sign-by = Den som har lest og godkjent
option-on = Dagen det ble gjort, for eksempel 2027-04-02
    .expected = Skriv år, måned og dag slik: 2027-04-02.
option-evidence = Hvor det står, når du skriver det ned for en annen, for eksempel "e-post 3.4.2027"
option-translator = Den som har oversatt. Kan skrives flere ganger. Navnet blir skrevet i filen, så det kan sammenlignes med den som leser
option-all = Alle underskriftene på språket
option-approve-sender = Avsenderen som har godkjent, slik kontoret kaller den
option-approve-by = Den som har godkjent
option-mail = Lag en PDF til avsenderen i stedet: hver side liten og hel, hva som er endret siden sist, og hva avsenderen skal svare
option-approve-out = Filen. Uten dette: godkjenning-<arrangement>-<avsender>.pdf i mappen du står i
option-set = Hvilke filer
option-remark = Det som ellers ble sagt
option-returned = Sidene er sendt tilbake, ikke godkjent
option-verify-paper-code = Koden nederst på et ark som henger på veggen. Uten arrangement: i alle arrangementene
option-paper-code = Koden nederst på arket
    .expected = Skriv de åtte tegnene nederst på arket, for eksempel 3f9a27c1.
option-since = Hopp over det som var erstattet da denne versjonen ble laget, eller denne dagen
    .expected = Skriv en versjon, for eksempel 2, eller en dag, for eksempel 2027-04-02.
option-changes-out = Filen for listen (PDF)
option-raise = Hev versjonen av arrangementet med 1 først. Sider som ikke er endret, beholder koden sin
option-told = Skriv ned hva som er gjort med sider, i stedet for å vise listen
option-changes-lang = Bare sidene på dette språket. Kan skrives flere ganger
option-changes-template = Bare denne malen. Kan skrives flere ganger
option-place = Hvor de er, for eksempel "Årvoll bibliotek"
option-files = Filer som noen har, for eksempel fra en e-post
option-pictures = Mappen for bilder av det som er endret, i rødt
option-init-folder = Mappen som skal bli kontorets
option-answers = En fil med svar
option-organisation = Navnet på kontoret
option-init-sender = En som sender ut plakatene. Kan skrives flere ganger
option-init-lang = Et språk dere bruker. Kan skrives flere ganger
option-id = Navnet på mappen til møtet: små bokstaver, tall og bindestrek
option-topic = Temaet. «oppslag list topics» viser dem
option-date = Dagen, for eksempel 2027-09-15
    .expected = Skriv år, måned og dag slik: 2027-09-15.
option-like = Et møte som det nye skal være likt
option-title = Tittelen på norsk, når møtet ikke har noe tema
option-start = Når det begynner, for eksempel 13:30
    .expected = Skriv time og minutt slik: 13:30.
option-end = Når det slutter, for eksempel 15:30
    .expected = Skriv time og minutt slik: 15:30.
option-venue = Stedet, slik det heter i oppslag.toml
option-contact = Kontakten, slik den heter i oppslag.toml
option-page = Adressen til nettsiden
option-new-lang = Bare dette språket. Kan skrives flere ganger. Ellers: alle språk kontoret har papir til
option-table = Tabellen: .xlsx, .ods eller .csv
option-series-dry-run = Bare vis hva som ville bli endret
option-case = Saksnummeret. Uten det: referansen som står på brevet
option-topic-show-topic = Temaet. «oppslag list topics» viser dem
option-topic-save-topic = Hva temaet skal hete: små bokstaver, tall og bindestrek
option-port = Porten på denne maskinen. Uten dette: 7313, eller en som er ledig
    .expected = Skriv et helt tall fra 0 til 65535.
option-no-open = Vis lenken, og åpne ingen nettleser
option-explain-what = Koden i klammer bak funnet, for eksempel date-weekday-mismatch, eller navnet på en fil, for eksempel event.toml
option-section = Bare denne delen av filen, for eksempel registration
option-list-what = Det du vil se

## Verdier å velge mellom

choice-format-pdf = PDF som alle kan lese, til utskrift og nett (PDF/UA-1 og PDF/A-2a)
choice-format-png = Bilde
choice-format-svg = Tegning
choice-format-tbx = TermBase eXchange (TBX-Basic, ISO 30042)
choice-format-csv = Tabell til regneark: en rad for hvert begrep og språk, med semikolon
choice-format-docx = Word-dokument
choice-format-xlsx = Excel-fil
choice-format-xliff = XLIFF 1.2, til verktøy for oversettere
choice-format-xliff2 = XLIFF 2.0
choice-format-po = gettext PO, til Poedit, Weblate og andre
choice-edition-2008 = Det Weblate, Pontoon, OmegaT og de fleste andre verktøy leser (<martif>)
choice-edition-2019 = Standarden som gjelder nå (<tbx style="dca">)
choice-by-letter = En overskrift for hver bokstav
choice-by-domain = En overskrift for hvert område, for eksempel bolig
choice-layer-all = Hele siden
choice-layer-body = Det som er likt for alle mottakere
choice-layer-recipient = Det som er ulikt fra mottaker til mottaker
choice-layer-logos = Bare logoene til avsenderne
choice-layer-rest = Alt utenom logoene
choice-output-human = For folk: linjen der stedet er streket under, og hva du gjør
choice-output-json = Alle detaljer (docs/json.md)
choice-output-sarif = SARIF 2.1.0, for kodetjenester
choice-output-junit = JUnit XML, ett tilfelle for hver sjekk
choice-output-github = Merknader i en arbeidsflyt på GitHub
choice-fail-on-error = Bare feil
choice-fail-on-warning = Også advarsler
choice-code-datamatrix = Data Matrix (ISO/IEC 16022)
choice-code-qr = QR-kode (ISO/IEC 18004)
choice-hidden-include = Ja, lag brev til dem også
choice-hidden-skip = Nei, utelat dem
choice-household-address = Alle som deler adresse
choice-household-family = De som deler adresse og etternavn
choice-what-languages = Språk, papiret de har, og om en som har språket som morsmål, har godkjent dem
choice-what-templates = Maler, og størrelsene de finnes i
choice-what-senders = Avsendere, og hva slags logo de har
choice-what-checks = Sjekker, og hvor alvorlige de er
choice-what-topics = Temaer, med språk og om de er godkjent
choice-what-events = Møter: hva som kommer, hvor mange dager det er til, og hva hvert av dem mangler
choice-state-open = alle som ikke er lest slik de er nå
choice-state-unsigned = de som ingen har lest
choice-state-signed = de som er lest slik de er nå
choice-state-changed = de som er endret etter at de ble lest
choice-state-source-changed = de der originalen er endret
choice-state-text-changed = de der oversettelsen er endret
choice-told-printed = de er skrevet ut
choice-told-sent = de er sendt
choice-told-hung = de er hengt opp
choice-told-removed = de er tatt ned
choice-set-print = det som skrives ut: hver side, og halvdelene til to skrivere
choice-set-web = det som vises på skjermer: bilder av hver side
choice-set-all = begge deler

## Det som er galt med det som er skrevet

usage-unknown-option = Valget «{ $what }» finnes ikke her.
usage-unexpected = Her er det ikke plass til «{ $what }».
usage-unknown-command = Det finnes ingen kommando som heter «{ $what }».
usage-suggestion = Mente du { LIST($suggestions, type: "disjunction") }?
usage-invalid-value = «{ $value }» kan ikke stå etter { $what }.
usage-missing-value = Det mangler noe etter { $what }.
usage-choose = Skriv { LIST($values, type: "disjunction") }.
usage-missing = Dette mangler: { LIST($what) }.
usage-missing-command = Det mangler en kommando. Disse finnes: { LIST($values) }.
usage-conflict = { $what } kan ikke stå sammen med { LIST($others) }.
usage-twice = { $what } kan bare stå én gang.
usage-surplus = { $what } skal ikke ha noe etter seg, men her står «{ $value }».
usage-count = Etter { $what } skal det stå { $wanted } ting, og her står det { $got }.
usage-not-text = Det du skrev, har tegn som ikke kan leses.
usage-unclear = Dette kan ikke forstås.
usage-unknown-language = oppslag snakker ikke «{ $what }».
usage-languages = Skriv { LIST($values, type: "disjunction") }.
usage-more = Se hva du kan skrive: { $command }
