### Hjelpa i terminalen: kommandoane, det som kan skrivast etter dei, og kva som er gale med det som er skrive.

## Overskrifter og ord rundt

help-usage = Bruk
help-commands = Kommandoar
help-arguments = Det du oppgir
help-options = Val
help-examples = Døme
help-default = utan dette: { $value }
help-choices = { LIST($values, type: "disjunction") }

# Plassen der noko skal skrivast.
value-options = VAL
value-command = KOMMANDO
value-address = ADRESSE
value-choice = VAL
value-code = KODE
value-code-file = KODE|FIL
value-column = FELT=KOLONNE
value-date = DATO
value-dir = MAPPE
value-dpi = TAL
value-edition = UTGÅVE
value-event = ARRANGEMENT
value-file = FIL
value-file-dir = FIL|MAPPE
value-format = FORMAT
value-grouping = MÅTE
value-language = SPRÅK
value-layer = LAG
value-level = NIVÅ
value-list = KVA
value-message = MELDING
value-name = NAMN
value-number = TAL
value-path = STI
value-person = PERSON
value-port = PORT
value-row = RAD
value-section = DEL
value-sender = AVSENDAR
value-set = SETT
value-share = DEL/ALLE
value-sheet = ARK
value-size = STORLEIK
value-state = TILSTAND
value-summary = OPPSUMMERING
value-tag-name = SPRÅK=NAMN
value-text = TEKST
value-new-event = NYTT-MØTE
value-time = KLOKKESLETT
value-topic = TEMA
value-version-date = VERSJON|DATO
value-who = KVEN

## Kommandoar

command = Plakatar, flygeblad og brev til opne møte, på alle språka som folk les
    .more = Éi fil om møtet og omsetjingane blir til ferdige sider med logoane til alle avsendarane. Alt blir sjekka først: Er det ein feil, blir ikkje noko laga som kan skrivast ut.
    .after =
        Slik sluttar oppslag: 0 alt er i orden, 1 det er feil, 2 det gjekk ikkje an å køyre.
        Kva eit funn betyr: oppslag explain KODE
command-render = Lag sidene til eit arrangement
    .more = Filene hamnar i out/, i ei mappe for kvart arrangement og kvart språk.
    .examples =
        oppslag render events/bolig                         alt, på alle språk
        oppslag render events/bolig --lang so --lang ar     to språk
        oppslag render events/bolig --template flyer --size a6-4up
        oppslag render events/bolig --format png --paper    bilete på papiret som språket har
        oppslag render events/bolig --split                 logoane og resten, til to skrivarar
command-letters = Lag brev til alle på ei liste, kvart på eit språk som mottakaren les
    .examples =
        oppslag letters events/bolig --recipients liste.csv --dry-run   kva som står i lista, og kva som er gale
        oppslag letters events/bolig --recipients liste.csv             bunkar til skrivaren, etter språk og papir
        oppslag letters events/bolig --recipients liste.xlsx --each     éin PDF til kvar mottakar
        oppslag letters events/bolig --recipients liste.csv --labels l7160 --envelopes c5 --call-list
        oppslag letters events/bolig --recipients liste.csv --shard 2/4
        oppslag letters verify out/bolig/letters/summary-*.json
command-letters-verify = Sjå etter at alle på lista har fått nøyaktig eitt brev
    .more = Les oppsummeringane av alle delane, og filene som vart laga.
command-check = Finn alle feil i arrangement, språk, tekstar og ferdige sider før nokon skriv ut
    .examples =
        oppslag check .                             heile mappa til kontoret
        oppslag check events/bolig                  eitt arrangement: fakta, tekstar og sider
        oppslag check locales/so events/bolig/so.ftl
        oppslag check innlegg.md --lang nb          notata til ein som skal snakke
        oppslag check . --output sarif > oppslag.sarif
        oppslag check plakat.pdf skann.jpg --require nav,oslo-kommune --annotate sett.png
        oppslag check --overlay plakat-colour.pdf plakat-black.pdf
command-order = Rekn ut kor mange ark farga papir eit arrangement treng
    .more = Skjemaet blir out/ARRANGEMENT/order.pdf, og tabellen order.csv.
    .examples =
        oppslag order events/bolig                          stader, saksbehandlarar og brev slik filene seier
        oppslag order events/bolig --letters out/bolig/letters/summary-*.json
command-drift-test = Lag prøvesida som viser kor langt frå kvarandre to skrivarar treffer på eitt ark
command-glossary = Byt ordlista med verktøya og rekneark til omsetjarane, eller skriv den ut
command-glossary-export = Skriv orda på alle språk til éi fil
    .examples =
        oppslag glossary export --format tbx --out ord.tbx       til Weblate, OmegaT og andre
        oppslag glossary export --format csv --out ord.csv       til Excel
        oppslag glossary export --format tbx --lang so           til ein som set om til somali
        oppslag glossary export --format tbx --as en=en-US       til Pontoon
command-glossary-import = Les ord tilbake til glossary.toml for kvart språk
    .examples =
        oppslag glossary import --format csv ord.csv --dry-run   vis berre kva som blir endra
        oppslag glossary import --format tbx ord.tbx
        oppslag check ord.tbx                                    finn berre feila i fila
command-glossary-print = Lag ein PDF av ordlista, til bordet der dei som snakkar og tolkar, sit
    .examples =
        oppslag glossary print                              alle ord, på alle språk
        oppslag glossary print --lang so --lang ar          to språk
        oppslag glossary print --domain housing --lang ti   orda til eit møte om bustad
command-review = Sjå kven som har lese og godkjent kva tekstar, og skriv ned nye underskrifter
    .more = Ei underskrift gjeld éin tekst, slik originalen og omsetjinga var då teksten vart lesen. Blir ein av dei endra, gjeld underskrifta ikkje lenger. Blir han sett tilbake, gjeld ho igjen.
    .examples =
        oppslag review status events/bolig                        kva som manglar på kvart språk
        oppslag review list events/bolig --lang so --state changed
        oppslag review diff events/bolig --lang so                kva som er endra sidan underskrifta
        oppslag review sign events/bolig --lang so --by "Amina Yusuf" --on 2027-04-02
        oppslag review withdraw events/bolig --lang so --message title
command-review-status = Vis kor mykje av kvart språk som er lese, og kva som manglar før det kan skrivast ut
    .more = Med eit arrangement: tekstane i det, og dei som står i alle invitasjonar. Utan: alle invitasjonar, og så kvart arrangement.
command-review-list = Vis tekstane som er i ein tilstand, kvar med originalen
command-review-diff = Vis kva som stod då teksten vart lesen, og kva som står no, med orda merkte
command-review-sign = Skriv ned at nokon har lese tekstar og godkjent dei slik dei er no
    .more = Utan --message gjeld det alle tekstane som «oppslag review list» viser: i arrangementet og i alle invitasjonar.
command-review-withdraw = Ta underskrifter tilbake
command-approve = Skriv ned at ein avsendar har godkjent sidene, eller sendt dei tilbake
    .more = Sidene blir laga i minnet, og SHA-256 av kvar fil blir skrive i approvals.toml ved sida av arrangementet. Krev kontoret det (require-approval), blir ingenting skrive utan stempel før det er gjort. Fila viser kva som vart godkjent. Ho er ikkje eit bevis mot den som kan skrive i ho.
    .examples =
        oppslag approve events/bolig --sender nav --mail
        oppslag approve events/bolig --sender nav --by "Kari Nordmann"
        oppslag approve events/bolig --sender nav --by "Kari Nordmann" --evidence "e-post 2.4.2027"
        oppslag approve events/bolig --sender nav --by "Kari Nordmann" --return --remark "Feil logo"
command-verify = Sjå etter om filer er dei som avsendarane har godkjent
    .more = Utan filer: alt arrangementet lagar no.
    .examples =
        oppslag verify events/bolig
        oppslag verify events/bolig so/poster.pdf --pictures bilete
        oppslag verify --code 3f9a27c1
command-changes = Vis kva som er utdatert av alt som er laga av eit arrangement
    .more = Sider, brev, godkjenningar og underskrifter, som ei liste å krysse av. Det som er laga, står i manifest.json i out/. Sei frå med --told når noko er skrive ut, sendt, hengt opp eller teke ned.
    .examples =
        oppslag changes events/bolig
        oppslag changes events/bolig --since 2027-04-02 --out liste.pdf
        oppslag changes events/bolig --told hung --lang so --template poster --place "Årvoll bibliotek"
command-review-export = Lag ei fil til ein omsetjar: Word, Excel, XLIFF eller PO
    .more = I fila står kvar setning med merknader, ordlista og det som står i felta i dette møtet. Send ho som vedlegg, eller last ho opp i eit verktøy for omsetjarar.
    .examples =
        oppslag review export events/bolig --lang so --format docx
        oppslag review export events/bolig --lang so --format xlsx --state changed --deadline 2027-04-20
command-review-pages = Lag ein PDF til dei som les: sidene med nummer på kvar tekst, og ein tabell ved sida av
    .more = Skriv han ut og skriv på han. Kvar tekst har nummer på sida, og i tabellen står originalen og omsetjinga. Numra er dei same som i filene til omsetjarar.
    .examples =
        oppslag review pages events/bolig --lang so
command-review-import = Ta tilbake ei fil frå ein omsetjar. Ingenting blir godkjent ved det
    .more = Det som er feil i fila, blir vist rad for rad og ikkje teke med. Alt anna blir skrive inn i tekstane. Det som vart omsett frå ein original som sidan er endra, blir ikkje teke med.
    .examples =
        oppslag review import bolig-so.docx --dry-run       vis berre kva som blir endra
        oppslag review import bolig-so.docx
command-serve = Opne sidene der ein lagar møte utan terminal, i nettlesaren på denne maskina
    .examples =
        oppslag serve                 kontoret i denne mappa
        oppslag serve ~/oppslag       eit anna
        oppslag serve --no-open       vis berre lenkja
command-init = Lag kontoret si eiga mappe: kven de er, logoar, stader, kontaktar og språk
    .more = Sit du ved ein terminal, blir du spurd. Elles bruker du vala eller ei fil med svar («oppslag explain answers.toml»). Det som finst frå før, blir ikkje endra. Til slutt står det kva som manglar til den første plakaten.
    .examples =
        oppslag init                                  svar på spørsmål
        oppslag init kontor --answers svar.toml
        oppslag init kontor --organisation "Bydel Bjerke" --sender Nav --lang nb --lang so
command-new = Lag neste møte
    .more = Med eit tema har møtet tekstar på alle språk. Med --like får det fakta og tekstar frå eit anna møte, og det som er godkjent av dei, gjeld framleis. oppslag seier frå om heilagdagar, skuleferiar, ramadan, id, advent og fredagsbøn.
    .examples =
        oppslag new bolig-host --topic bolig --date 2027-09-15
        oppslag new bolig-var --like bolig --date 2028-03-08
command-series = Lag eller endre møta i eit halvår frå éin tabell
    .more = Tabellen har ei rad for kvart møte og kolonnar som Dato, Frå, Til, Stad, Kontakt, Tema og Språk. Køyr han på nytt når tabellen er endra: Berre det som er endra i tabellen, blir endra i møta.
    .examples =
        oppslag series hausten.xlsx --dry-run   berre vis kva som ville bli endra
        oppslag series hausten.xlsx
command-archive = Lag det som skal i arkivet etter eit møte: sider som PDF/A, fakta, tekstar, godkjenningar og ei arkivmelding
    .more = Alt ligg i out/MØTE/arkiv og i arkiv.zip ved sida av. Arkivmeldinga har felt frå Noark 5. Ingen mottakarar er med.
    .examples =
        oppslag archive events/bolig --case 2027/512
command-topic = Sjå kva eit tema har, eller lag eit nytt av eit møte
command-topic-show = Vis tekstane til eit tema, vanskelege ord, og kor mykje av kvart språk som er lese
command-topic-save = Lag eit tema av tekstane til eit møte. Det som er godkjent, gjeld i nye møte òg
    .examples =
        oppslag topic save events/kurs --as kurs
command-explain = Forklar kva eit funn betyr, og kva du gjer med det, eller kva linjene i ei fil er til
command-list = Vis kva som finst å velje mellom
command-help = Vis hjelp til oppslag eller til ein kommando

## Val og det som blir oppgitt

option-help = Vis denne hjelpa
option-version = Vis kva versjon dette er
option-ui-lang = Språket oppslag sjølv snakkar: bokmål, nynorsk eller engelsk. Utan dette: det maskina er sett til
option-event = Mappa til arrangementet, eller namnet det har i events/
option-lang = Berre dette språket. Kan skrivast fleire gonger
option-template = Berre denne malen. Kan skrivast fleire gonger
option-size = Berre denne storleiken. Kan skrivast fleire gonger (sjå: oppslag list templates)
option-format = Kva slags fil
option-render-format = Kva slags fil. Kan skrivast fleire gonger
option-glossary-import-format = Kva slags fil. Begge utgåvene av TBX blir kjende att
option-dpi = Kor skarpe PNG-bileta er, i punkt per tomme
    .expected = Skriv eit heilt tal frå 20 til 1200.
option-paper = Vis PNG-bilete på det farga papiret som språket har
option-out = Mappa filene skal ligge i. Utan dette: out/ i mappa til kontoret
option-draft = Skriv filene sjølv om det er feil, med eit stempel på kvar side
option-split = To filer for kvar side: logoane for seg til ein fargeskrivar (-colour), og resten til den svarte på kontoret (-black)
option-register-marks = Sett dei same passmerka på begge filene. Dei viser om skrivaren treffer
option-layer = Teikn berre eitt lag av kvar side
option-today = Dagen som skal reknast som i dag, til dømes 2027-05-12. Utan dette: datoen på maskina
    .expected = Skriv år, månad og dag slik: 2027-05-12.
option-order-today = Dagen skjemaet er laga, til dømes 2027-05-12. Utan dette: datoen på maskina
option-drift-test-today = Dagen filene er laga, til dømes 2027-05-12. Utan dette: datoen på maskina
option-glossary-print-today = Dagen fila er laga, til dømes 2027-05-12. Utan dette: datoen på maskina
option-order-letters = Tel breva som er laga: summary.json frå oppslag letters. Utan dette: tala i event.toml
option-drift-test-size = Arket: a4 eller a3
option-paths = Arrangement, mapper med språk, mappa til kontoret, .ftl-filer, tekstar (.txt, .md) og ferdige sider (PDF, PNG, JPEG, TIFF, WebP). Eit einsleg «-» er det som kjem inn frå eit anna program
option-overlay = To ferdige filer som blir skrivne ut på same ark, éin i fargar og éin i svart: Sjekk dei saman, og kvar for seg. Kan skrivast fleire gonger
option-output = Korleis funna blir viste
option-fail-on = Kva som skal til for at oppslag sluttar med 1
option-only = Køyr berre denne sjekken. Kan skrivast fleire gonger, eller som ei liste med komma
option-fix = Skriv det funna foreslår i staden for vanskelege ord, der det er sikkert
option-diff = Vis kva --fix endrar. Utan --fix blir ingenting skrive
option-require = Avsendarar som skal ha logoen sin på ferdige sider. Utan dette: dei som står i oppslag.toml
option-annotate = Teikn dei ferdige sidene med det som vart sett på dei. Oppgi ei PNG-fil (sett-2.png er side 2) eller ei mappe. I mappa kjem òg index.html med alle bileta, dei med feil først
option-release = Før utskrift: Det er ein feil om ingen har godkjent ei omsetjing
option-check-lang = Språket i teksten, der namnet på fila ikkje seier det. Utan dette: det same som --source
option-source = Språket det blir omsett frå
option-recipients = Lista med mottakarar: CSV slik Excel lagrar ho, XLSX eller ODS
option-letters-verify-recipients = Lista, så radene kan teljast på nytt
option-sheet = Arket som har lista, etter namn eller nummer. Utan dette: det første
option-header = Rada med namn på kolonnane, når det står titlar over ho. Utan dette: den første
    .expected = Skriv nummeret på rada, til dømes 3.
option-hidden = Rader som er skjulte for hand eller av eit filter: Skal dei ha brev?
option-household = Eitt brev til dei som deler adresse, eller adresse og etternamn
option-map = Kva ein kolonne inneheld, når namnet på han ikkje seier det: street=Bosted eller street=C
    .expected = Skriv feltet, eit likskapsteikn og kolonnen, til dømes street=C. Felta heiter { LIST($known) }.
option-dry-run = Sei kva som står i lista, og kva som er gale. Skriv ingenting
option-glossary-import-dry-run = Vis berre kva som blir endra
option-skip-faulty = Utelat rader der adressa er feil, og lag brev til dei andre
option-late = Lag brev sjølv om det er for seint å sende dei
option-resume = Hald fram der ei køyring vart avbroten
option-max-pages = Høgaste tal på sider i ein bunke, utan skiljearket
    .expected = Skriv eit heilt tal frå 1 til 100000.
option-duplex = Skriv ut på begge sider: kvart brev på sitt eige ark, med tom bakside
option-back = Skriv ut på begge sider, med brevet på dette språket på baksida
option-code = Ein kode til pakkemaskiner på kvart brev: bunke, ark og talet på ark i konvolutten
option-no-cover = Ikkje noko skiljeark føre bunkane
option-each = Éin PDF til kvar mottakar, for digital post, i staden for bunkar
option-greet = Hels kvar mottakar med namn, på språket i brevet
option-labels = Lag adresseetikettar òg: l7160 eller l7163. Kan skrivast fleire gonger
option-envelopes = Lag konvoluttar med adresse òg: c5 eller dl. Kan skrivast fleire gonger
option-call-list = Lag ringelister òg, til dei som blir inviterte personleg, med det som skal seiast på kvart språk
option-shard = Berre ein del av arbeidet, til dømes 2/4. Delane er like på alle maskiner
    .expected = Skriv kva for ein del det er, og av kor mange, til dømes 2/4.
option-summaries = summary.json frå kvar del
option-glossary-export-lang = Berre dette språket ved sida av norsk. Kan skrivast fleire gonger
option-glossary-print-lang = Berre dette språket ved sida av norsk. Kan skrivast fleire gonger
option-edition = Utgåva av ISO 30042, for TBX
option-aliases = Skriv eit språk i TBX med ein annan kode. Pontoon vil ha en-US for engelsk
    .expected = Skriv koden, eit likskapsteikn og den nye koden, til dømes en=en-US.
option-glossary-export-out = Fila som skal skrivast. Utan dette: rett ut i terminalen
option-glossary-print-out = Fila som skal skrivast. Utan dette: out/glossary.pdf i mappa til kontoret
option-file = Fila
option-replace = La språka bli nøyaktig slik fila seier. Det ho ikkje har, blir fjerna
option-domain = Berre ord frå dette området (housing, work, benefits, health, school, law, office). Kan skrivast fleire gonger
option-translated = Berre ord som er omsette til eit av språka
option-by = Kva orda er samla etter
option-folder = Mappa til kontoret
option-review-export-lang = Språket det blir omsett til
option-review-export-format = Kva slags fil
option-review-export-state = Kva for tekstar. Utan dette: alle
option-deadline = Dagen du treng omsetjinga, til dømes 2027-04-20
    .expected = Skriv år, månad og dag slik: 2027-04-20.
option-review-export-out = Fila som skal skrivast. Utan dette: i mappa du står i, med namn etter arrangementet og språket
option-review-export-today = Dagen fila er laga, til dømes 2027-05-12. Utan dette: datoen på maskina
option-review-pages-lang = Språket som skal lesast
option-review-pages-out = Fila som skal skrivast. Utan dette: i mappa du står i, med namn etter arrangementet og språket
option-review-pages-today = Dagen fila er laga, til dømes 2027-05-12. Utan dette: datoen på maskina
option-review-import-file = Fila som kom tilbake
option-review-import-dry-run = Vis berre kva som blir endra
option-state = Kva tekstar
option-message = Berre teksten med dette namnet. Fleire kan skrivast etter kvarandre
option-review-sign-lang = Språket som er lese
option-review-withdraw-lang = Språket
option-review-sign-by = Den som har lese og godkjent
option-on = Dagen det vart gjort, til dømes 2027-04-02
    .expected = Skriv år, månad og dag slik: 2027-04-02.
option-evidence = Kvar det står, når du skriv det ned for ein annan, til dømes "e-post 3.4.2027"
option-translator = Den som har omsett. Kan skrivast fleire gonger. Namnet blir skrive i fila, så det kan samanliknast med den som les
option-all = Alle underskriftene på språket
option-approve-sender = Avsendaren som har godkjent, slik kontoret kallar han
option-approve-by = Den som har godkjent
option-mail = Lag ein PDF til avsendaren i staden: kvar side lita og heil, kva som er endra sidan sist, og kva avsendaren skal svare
option-approve-out = Fila. Utan dette: godkjenning-<arrangement>-<avsendar>.pdf i mappa du står i
option-set = Kva filer
option-remark = Det som elles vart sagt
option-returned = Sidene er sende tilbake, ikkje godkjende
option-verify-paper-code = Koden nedst på eit ark som heng på veggen. Utan arrangement: i alle arrangementa
option-paper-code = Koden nedst på arket
    .expected = Skriv dei åtte teikna nedst på arket, for eksempel 3f9a27c1.
option-since = Hopp over det som var bytt ut då denne versjonen vart laga, eller denne dagen
    .expected = Skriv ein versjon, for eksempel 2, eller ein dag, for eksempel 2027-04-02.
option-changes-out = Fila for lista (PDF)
option-raise = Hev versjonen av arrangementet med 1 først. Sider som ikkje er endra, beheld koden sin
option-told = Skriv ned kva som er gjort med sider, i staden for å vise lista
option-changes-lang = Berre sidene på dette språket. Kan skrivast fleire gonger
option-changes-template = Berre denne malen. Kan skrivast fleire gonger
option-place = Kvar dei er, for eksempel "Årvoll bibliotek"
option-files = Filer som nokon har, til dømes frå ein e-post
option-pictures = Mappa for bilete av det som er endra, i raudt
option-init-folder = Mappa som skal bli kontoret si
option-answers = Ei fil med svar
option-organisation = Namnet på kontoret
option-init-sender = Ein som sender ut plakatane. Kan skrivast fleire gonger
option-init-lang = Eit språk de bruker. Kan skrivast fleire gonger
option-id = Namnet på mappa til møtet: små bokstavar, tal og bindestrek
option-topic = Temaet. «oppslag list topics» viser dei
option-date = Dagen, til dømes 2027-09-15
    .expected = Skriv år, månad og dag slik: 2027-09-15.
option-like = Eit møte som det nye skal vere likt
option-title = Tittelen på norsk, når møtet ikkje har noko tema
option-start = Når det begynner, til dømes 13:30
    .expected = Skriv time og minutt slik: 13:30.
option-end = Når det sluttar, til dømes 15:30
    .expected = Skriv time og minutt slik: 15:30.
option-venue = Staden, slik han heiter i oppslag.toml
option-contact = Kontakten, slik han heiter i oppslag.toml
option-page = Adressa til nettsida
option-new-lang = Berre dette språket. Kan skrivast fleire gonger. Elles: alle språk kontoret har papir til
option-table = Tabellen: .xlsx, .ods eller .csv
option-series-dry-run = Berre vis kva som ville bli endra
option-case = Saksnummeret. Utan det: referansen som står på brevet
option-topic-show-topic = Temaet. «oppslag list topics» viser dei
option-topic-save-topic = Kva temaet skal heite: små bokstavar, tal og bindestrek
option-port = Porten på denne maskina. Utan dette: 7313, eller ein som er ledig
    .expected = Skriv eit heilt tal frå 0 til 65535.
option-no-open = Vis lenkja, og opne ingen nettlesar
option-explain-what = Koden i klammer bak funnet, til dømes date-weekday-mismatch, eller namnet på ei fil, til dømes event.toml
option-section = Berre denne delen av fila, til dømes registration
option-list-what = Det du vil sjå

## Verdiar å velje mellom

choice-format-pdf = PDF som alle kan lese, til utskrift og nett (PDF/UA-1 og PDF/A-2a)
choice-format-png = Bilete
choice-format-svg = Teikning
choice-format-tbx = TermBase eXchange (TBX-Basic, ISO 30042)
choice-format-csv = Tabell til rekneark: ei rad for kvart omgrep og språk, med semikolon
choice-format-docx = Word-dokument
choice-format-xlsx = Excel-fil
choice-format-xliff = XLIFF 1.2, til verktøy for omsetjarar
choice-format-xliff2 = XLIFF 2.0
choice-format-po = gettext PO, til Poedit, Weblate og andre
choice-edition-2008 = Det Weblate, Pontoon, OmegaT og dei fleste andre verktøy les (<martif>)
choice-edition-2019 = Standarden som gjeld no (<tbx style="dca">)
choice-by-letter = Ei overskrift for kvar bokstav
choice-by-domain = Ei overskrift for kvart område, til dømes bustad
choice-layer-all = Heile sida
choice-layer-body = Det som er likt for alle mottakarar
choice-layer-recipient = Det som er ulikt frå mottakar til mottakar
choice-layer-logos = Berre logoane til avsendarane
choice-layer-rest = Alt utanom logoane
choice-output-human = For folk: linja der staden er streka under, og kva du gjer
choice-output-json = Alle detaljar (docs/json.md)
choice-output-sarif = SARIF 2.1.0, for kodetenester
choice-output-junit = JUnit XML, eitt tilfelle for kvar sjekk
choice-output-github = Merknader i ein arbeidsflyt på GitHub
choice-fail-on-error = Berre feil
choice-fail-on-warning = Òg åtvaringar
choice-code-datamatrix = Data Matrix (ISO/IEC 16022)
choice-code-qr = QR-kode (ISO/IEC 18004)
choice-hidden-include = Ja, lag brev til dei òg
choice-hidden-skip = Nei, utelat dei
choice-household-address = Alle som deler adresse
choice-household-family = Dei som deler adresse og etternamn
choice-what-languages = Språk, papiret dei har, og om nokon som har språket som morsmål, har godkjent dei
choice-what-templates = Malar, og storleikane dei finst i
choice-what-senders = Avsendarar, og kva slags logo dei har
choice-what-checks = Sjekkar, og kor alvorlege dei er
choice-what-topics = Tema, med språk og om dei er godkjende
choice-what-events = Møte: kva som kjem, kor mange dagar det er til, og kva kvart av dei manglar
choice-state-open = alle som ikkje er lesne slik dei er no
choice-state-unsigned = dei som ingen har lese
choice-state-signed = dei som er lesne slik dei er no
choice-state-changed = dei som er endra etter at dei vart lesne
choice-state-source-changed = dei der originalen er endra
choice-state-text-changed = dei der omsetjinga er endra
choice-told-printed = dei er skrivne ut
choice-told-sent = dei er sende
choice-told-hung = dei er hengde opp
choice-told-removed = dei er tekne ned
choice-set-print = det som blir skrive ut: kvar side, og halvdelane til to skrivarar
choice-set-web = det som blir vist på skjermar: bilete av kvar side
choice-set-all = begge delar

## Det som er gale med det som er skrive

usage-unknown-option = Valet «{ $what }» finst ikkje her.
usage-unexpected = Her er det ikkje plass til «{ $what }».
usage-unknown-command = Det finst ingen kommando som heiter «{ $what }».
usage-suggestion = Meinte du { LIST($suggestions, type: "disjunction") }?
usage-invalid-value = «{ $value }» kan ikkje stå etter { $what }.
usage-missing-value = Det manglar noko etter { $what }.
usage-choose = Skriv { LIST($values, type: "disjunction") }.
usage-missing = Dette manglar: { LIST($what) }.
usage-missing-command = Det manglar ein kommando. Desse finst: { LIST($values) }.
usage-conflict = { $what } kan ikkje stå saman med { LIST($others) }.
usage-twice = { $what } kan berre stå éin gong.
usage-surplus = { $what } skal ikkje ha noko etter seg, men her står «{ $value }».
usage-count = Etter { $what } skal det stå { $wanted } ting, og her står det { $got }.
usage-not-text = Det du skreiv, har teikn som ikkje kan lesast.
usage-unclear = Dette kan ikkje forståast.
usage-unknown-language = oppslag snakkar ikkje «{ $what }».
usage-languages = Skriv { LIST($values, type: "disjunction") }.
usage-more = Sjå kva du kan skrive: { $command }

