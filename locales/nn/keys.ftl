### Det kvar fil og kvar linje i filene er til. oppslag explain viser det, og docs/keys.md og skjema er laga av det.

key-absent = { $absent ->
    [fault] må vere med
    [fault-at-times] må vere med nokre gonger
    [value] utan linja: { $value }
   *[nothing] kan utelatast
}
key-kind = { $kind ->
    [text] tekst
    [url] nettadresse
    [colour] farge
    [integer] heilt tal frå { $least } til { $most }
    [number] tal
    [flag] ja (true) eller nei (false)
    [date] dato (år-månad-dag)
    [time] klokkeslett (time:minutt)
    [word] eitt av desse: { LIST($words, type: "disjunction") }
    [pick] { key-pick }
    [texts] liste med tekstar
    [numbers] liste med tal
    [words] liste med nokre av desse: { LIST($words, type: "disjunction") }
    [picks] liste: { key-pick }
    [text-lists] { $count } lister med tekstar
    [spoken] liste med språkkodar, eller kode og namn
    [table] del med eigne linjer
    [tables] del som kan stå fleire gonger
    [named] del for kvar id du vel
   *[map] ei linje for kvar: { $each }
}
key-pick = { $of ->
    [venue] id til ein stad i oppslag.toml
    [contact] id til ein kontakt i oppslag.toml
    [topic] id til eit tema
    [paper] id til eit papir i oppslag.toml
    [sender] namnet på ei mappe i assets/senders
    [language] språkkode, som namnet på ei mappe i locales
    [message] id til ein tekst
    [check] koden til eit funn
    [size] storleik i malen
    [window] vindauge i malen for brev
    [concept] id til eit omgrep i locales/nb/glossary.toml
   *[font] namnet på ei skrift i fonts
}
key-reader = { $reader ->
    [staff] for deg som lagar møtet
    [office] for deg som set opp kontoret
   *[maintainer] for deg som steller med språk, malar og lister
}
key-top = Øvst i fila

## event.toml

file-event = Fakta om eitt møte: når, kvar, kven du kan ringje, og på kva språk. Tekstane står i filene ved sida av, éi for kvart språk.
key-event-topic = Temaet møtet har. Då treng det ingen eigne tekstar: tittel, samandrag, brev og program på alle språk følgjer med. «oppslag list topics» viser temaa. Filene ved sida av kan seie noko anna. Utan linja skriv du alle tekstane sjølv.
key-event-date = Dagen møtet er.
key-event-weekday = Vekedagen, skriven med ord. oppslag samanliknar han med datoen og seier frå om dei ikkje passar saman. Utan linja blir det ikkje samanlikna.
key-event-start = Når møtet byrjar.
key-event-end = Når møtet sluttar.
key-event-venue = Staden møtet er. Namn, adresse og buss står under [venues] i oppslag.toml.
key-event-contact = Den som folk kan ringje til. Namn og nummer står under [contacts] i oppslag.toml.
key-event-page = Nettsida om møtet. QR-koden på plakaten går dit.
key-event-languages = Språka det skal lagast plakatar, flygeblad og brev på.
key-event-status = Om møtet blir som planlagt ("planned"), er flytta ("moved") eller avlyst ("cancelled"). Dei to siste gir oppslag som blir hengde over dei gamle plakatane.
key-event-previous-date = Dagen som stod på plakatane før møtet vart flytta. Må vere med når status er "moved", elles trengst ho ikkje.
key-event-version = Tel opp når det som er trykt, må bytast ut. Talet står nedst på arket, så ser du kva ark som er gamle.
key-event-letter-date = Datoen på brevet. Utan linja har brevet ingen dato.
key-event-reference = Referansen til kontoret på brevet, til dømes eit saksnummer. Utan linja har brevet ingen referanse.
key-event-childcare = Om nokon passar barn under møtet. Då står det på plakaten.
key-event-halal = Om maten er halal. Då står det på plakaten.
key-event-registration = Korleis folk seier frå at dei kjem. Utan denne delen treng ingen å melde seg på.
key-event-registration-by = Måten: inga påmelding ("none"), svarslippen på brevet ("slip"), telefon ("telephone"), SMS ("sms") eller nettsida ("web").
key-event-registration-deadline = Siste dag for å melde seg på. Må vere med når folk skal melde seg på.
key-event-registration-phone = Nummeret folk ringjer eller sender SMS til. Utan linja er det nummeret til kontakten.
key-event-interpreters = Tolkane på møtet. Utan denne delen står det at folk kan be om tolk, men ingen språk er nemnde.
key-event-interpreters-offered = Språk det alt er tinga tolk på.
key-event-interpreters-offered-tag = Koden for språket (BCP 47), til dømes vi for vietnamesisk.
key-event-interpreters-offered-name = Namnet på språket, skrive på språket sjølv. Trengst når språket ikkje har ei mappe i locales.
key-event-interpreters-on-request = Språk som blir nemnde som døme på kva folk kan be om.
key-event-interpreters-on-request-tag = { key-event-interpreters-offered-tag }
key-event-interpreters-on-request-name = { key-event-interpreters-offered-name }
key-event-interpreters-notice-days = Kor mange dagar før møtet folk må be om ein annan tolk.
key-event-programme = Eitt punkt i programmet. Skriv delen ein gong for kvart punkt, i rekkjefølgje. Utan punkt har plakaten ikkje noko program.
key-event-programme-at = Når punktet byrjar.
key-event-programme-message = Teksten som seier kva som skjer, frå filene med tekstar ved sida av. Alle punkt må ha ein, bortsett frå pausen.
key-event-programme-speaker = Den som snakkar. Namnet blir sett inn der teksten har { "{ $speaker }" }. Utan linja er det ingen å setje inn.
key-event-programme-kind = Skriv "break" når punktet er ein pause. Utan linja er det eit vanleg punkt.
key-event-programme-food = Kva det er å ete og drikke i pausen. Orda er dei som har ein tekst break-food-… i invitation.ftl. Utan linja er ingen mat nemnd.
key-event-programme-caseworker = Om ein saksbehandlar er til stades i pausen og kan svare på spørsmål.
key-event-copies = Kor mykje som skal trykkjast av akkurat dette møtet. oppslag order bruker det. Utan denne delen gjeld det som står i oppslag.toml.
key-event-copies-flyers = Kor mange flygeblad på kvart språk kvar saksbehandlar får. Utan linja gjeld talet i oppslag.toml.
key-event-copies-letters = Kor mange brev du ventar på kvart språk. Språk som ikkje er nemnde, blir ikkje rekna med.

## oppslag.toml

file-workspace = Kontoret: kven som inviterer, stadene, kontaktane og papiret. Mappa med denne fila er arbeidsmappa.
key-workspace-organisation = Namnet på kontoret eller organisasjonen som inviterer.
key-workspace-senders = Avsendarane. Alle sider viser logoane deira, i denne rekkjefølgja. Kvar avsendar har ei mappe i assets/senders.
key-workspace-return-address = Adressa brevet kjem tilbake til: namn, gate eller postboks, og poststad. Ho står øvst i vindauget på konvolutten. Utan linja er det tomt der.
key-workspace-window = Vindauget i konvoluttane dine: "c5", "c65" eller "e65". Det avgjer kvar adressa står på brevet.
key-workspace-letters = Vanar for brev.
key-workspace-letters-default-language = Språket i brev til folk som vi ikkje veit språket til.
key-workspace-letters-enclose-days = Kor mange dagar før møtet breva seinast skal sendast.
key-workspace-venues = Ein stad der de har møte. Skriv ein del for kvar stad, med ein kort id. Møta bruker id-en. Utan stader kan ingen møte lagast.
key-workspace-venues-name = Namnet på huset.
key-workspace-venues-street = Gate og nummer.
key-workspace-venues-town = Postnummer og poststad.
key-workspace-venues-step-free = Om det går an å kome inn utan trapper. Då står det på plakaten.
key-workspace-venues-bus-lines = Numra på bussane som stoppar ved staden. Utan linja står det ikkje noko om buss.
key-workspace-venues-bus-stop = Namnet på haldeplassen. Utan linja står han ikkje på plakaten.
key-workspace-contacts = Ein person som folk kan ringje til. Skriv ein del for kvar, med ein kort id. Møta bruker id-en. Utan kontaktar kan ingen møte lagast.
key-workspace-contacts-name = Namnet folk kan spørje etter.
key-workspace-contacts-phone = Telefonnummeret, slik det skal stå på papiret.
key-workspace-contacts-title = Det som står under namnet i brevet, til dømes arbeidsstaden. Utan linja står berre namnet.
key-workspace-papers = Eit papir de trykkjer på. Skriv ein del for kvart papir, med ein kort id. Utan papir er alt kvitt.
key-workspace-papers-name = Det de kallar papiret. Det står i bestillinga.
key-workspace-papers-rgb = Fargen på papiret. Han blir brukt til å sjå om tekst og logoar syner godt nok.
key-workspace-papers-article = Nummeret du bestiller papiret med. Utan linja manglar det i bestillinga.
key-workspace-papers-article-a3 = Nummeret for A3 når det er eit anna. Utan linja er det det same.
key-workspace-papers-pack = Kor mange ark det er i ei pakke. Utan linja reknar ikkje bestillinga ut pakker.
key-workspace-papers-logos = Korleis logoane kjem på papiret. Dei blir trykte rett på ("print"), eller på eit kvitt felt frå trykkeriet ("white-patch"). Eller dei blir trykte på kvite etikettar som blir limte på ("label").
key-workspace-paper = Papiret til kvart språk. Språk som ikkje er nemnde, blir trykte på kvitt.
key-workspace-print = Det som må vere gjort før noko blir skrive ut.
key-workspace-print-require-signed = Om alle tekstar må vere lesne og godkjende slik dei er no. Då stoppar tekstar som ikkje er lesne, eller som er endra sidan, språket sitt.
key-workspace-print-require-approval = Avsendarane som må ha godkjent sidene slik dei er, før noko blir skrive utan stempel.
key-workspace-print-second-reader = Om den som les, må vere ein annan enn den som har omsett.
key-workspace-order = Det som blir trykt til kvart møte. oppslag order reknar det saman. Utan denne delen er bestillinga tom, bortsett frå breva.
key-workspace-order-reserve = Kor mange prosent ekstra som blir bestilt, fordi nokre ark blir øydelagde.
key-workspace-order-caseworkers = Kor mange saksbehandlarar som deler ut flygeblad.
key-workspace-order-flyers = Kor mange flygeblad på kvart språk kvar av dei får.
key-workspace-order-flyer-size = Storleiken på flygeblada. Utan linja er det den første storleiken i malen.
key-workspace-order-places = Ein stad der plakatar skal hengje. Skriv delen ein gong for kvar stad. Utan stader blir ingen plakatar bestilte.
key-workspace-order-places-name = Det de kallar staden.
key-workspace-order-places-size = Storleiken på plakatane der.
key-workspace-order-places-posters = Kor mange plakatar på kvart språk som heng der.
key-workspace-order-places-languages = Språka som heng der. Utan linja er det alle språka til møtet.
key-workspace-severity = Kor alvorleg eit funn er hos dykk. Skriv koden og "error" (feil), "warning" (åtvaring) eller "info" (opplysning). Kodar som ikkje er nemnde, er som vanleg.
key-workspace-except = Eit funn som de godtek, med ei grunngiving. Skriv delen ein gong for kvart funn. Utan unntak blir alle funn viste.
key-workspace-except-code = Koden til funnet.
key-workspace-except-reason = Kvifor de godtek det. Eit unntak utan grunngiving gjeld ikkje.
key-workspace-except-where = Ein del av stien til fila som unntaket gjeld for. Utan linja gjeld det overalt.

## topic.toml

file-topic = Eit tema: det møte ofte handlar om. Tekstane står i locales/<språk>/topics/, ei fil for kvart språk.
key-topic-programme = Tekstar som kan bli punkt i programmet, i rekkjefølgja dei blir foreslått. «oppslag new» lagar programmet av dei.
key-topic-names = Kva temaet heiter, på språka til oppslag.
key-topic-words = Vanskelege ord som høyrer til temaet, og enkle ord for dei. «oppslag topic show» viser dei.

## sender.toml

file-sender = Ein avsendar og logoen. Logoen ligg i same mappe og heiter logo.svg, eller logo.png når det ikkje finst noka teikning.
key-sender-name = Namnet på avsendaren, slik det blir skrive i ein tekst.
key-sender-alt = Det ein skjermlesar seier i staden for logoen, på kvart språk. Språk som ikkje er nemnde, får ei vanleg setning med namnet.
key-sender-colours = Fargane logoen kan ha. På ferdige ark ser oppslag etter at ingen har endra dei. Utan linja blir ikkje fargane sjekka.
key-sender-min-height = Kor høg logoen minst må vere, i millimeter.
key-sender-clear-space = Kor mykje som må vere tomt rundt logoen, rekna i høgda til logoen: 0.5 er halve høgda.
key-sender-negative = Om logoen kan stå i kvitt på mørk botn.
key-sender-on-white = Om logoen kan stå på eit kvitt felt eller ein kvit etikett når papiret er farga.
key-sender-official = Om logoen er avsendaren si eiga fil. Så lenge det er nei, er han mellombels, og ingenting kan trykkjast.

## template.toml

file-template = Ein mal: ei slags side, med storleikar og krav. Ved sida av ligg main.typ, som teiknar sida.
key-template-kind = Kva sida blir laga av: eit møte ("event") eller ordlista ("glossary").
key-template-status = Kva møte malen blir laga for: planlagde, flytta eller avlyste. Utan linja blir han laga for ingen.
key-template-messages = Tekstane malen viser. Dei må finnast på alle språka til møtet. Utan linja får malen ingen tekstar.
key-template-min-scale = Kor mykje teksten kan krympe for å få plass, som del av full storleik.
key-template-min-text = Den minste teksten på sida, i punkt på papiret. Gjeld ikkje botnlinja og linja med avsendarar. Utan linja blir det ikkje målt.
key-template-qr-distance = Kor langt unna QR-koden skal kunne lesast, i millimeter.
key-template-names = Det malen heiter på kvart av språka som oppslag snakkar. Utan linja heiter han som mappa.
key-template-requires = Det sida må vise: at det er frivillig ("voluntary"), gratis ("free"), tolk ("interpreter"), kontakt ("contact"), stad ("venue") og avsendar ("sender").
key-template-size = Ein storleik malen kan lagast i. Skriv delen ein gong for kvar. Den første er den vanlege.
key-template-size-id = Ordet for storleiken, som i --size.
key-template-size-label = Det de kallar storleiken.
key-template-size-width = Breidda på arket i millimeter.
key-template-size-height = Høgda på arket i millimeter.
key-template-size-copy-width = Breidda på kvart eksemplar når arket skal delast. Utan linja er ho som på arket.
key-template-size-copy-height = Høgda på kvart eksemplar når arket skal delast. Utan linja er ho som på arket.
key-template-size-scale = Kor stor teksten er, samanlikna med den første storleiken.
key-template-size-min-text = Den minste teksten i denne storleiken, i punkt. Utan linja gjeld den for heile malen.
key-template-size-columns = Kor mange eksemplar ved sida av kvarandre.
key-template-size-rows = Kor mange eksemplar under kvarandre.
key-template-size-default = Om storleiken blir laga når ingen har bede om ein storleik.
key-template-size-names = Det storleiken heiter på andre språk. Utan linja heiter han det same.
key-template-windows = Eit vindauge i ein konvolutt. Mål i millimeter på det utbretta arket. Berre brev treng det.
key-template-windows-left = Frå venstre kant av arket til vindauget.
key-template-windows-top = Frå toppen av arket til vindauget.
key-template-windows-width = Breidda på vindauget.
key-template-windows-height = Høgda på vindauget.
key-template-windows-inset = Kor langt teksten held seg frå kantane, fordi arket kan gli i konvolutten.
key-template-windows-address = Frå toppen av vindauget til adressa.
key-template-windows-folds = Kvar arket blir bretta, målt frå toppen. Utan linja er det ingen merke for brett.

## locale.toml

file-locale = Eit språk: namn, skrift og korleis datoar blir skrivne.
key-locale-name = Namnet på språket, skrive på språket sjølv.
key-locale-names = Namnet på språket på kvart av språka som oppslag snakkar. Utan linja blir koden vist.
key-locale-direction = Om språket blir skrive frå venstre ("ltr") eller frå høgre ("rtl").
key-locale-script = Koden for skriftsystemet (ISO 15924), til dømes Latn eller Arab.
key-locale-fonts = Skriftene teksten blir sett med. Den første som har teiknet, blir brukt.
key-locale-display-fonts = Skriftene til titlar og datoen. Utan linja er dei som resten av teksten.
key-locale-scale = Kor stor skrifta er, samanlikna med latinsk skrift.
key-locale-leading = Avstanden mellom linjene, rekna i skriftstorleiken.
key-locale-document-language = Språkkoden som blir skriven inn i filene for skjermlesarar. Utan linja er det namnet på mappa.
key-locale-document-region = Landet eller området som blir skrive inn i filene. Utan linja står det ikkje noko.
key-locale-formats = Språket som gir forma på datoar, tal og lister (CLDR). Utan linja er det språket sjølv.
key-locale-block = Orda rundt dag og månad i den store datoen. Utan denne delen står dag og månad åleine.
key-locale-block-day = Dagen, med { "{day}" } der talet skal stå.
key-locale-block-month = Månaden, med { "{month}" } der namnet skal stå.
key-locale-dates = Namn på dagar og månader, for språk der ICU4X ikkje har dei. Utan denne delen blir namna der brukte.
key-locale-dates-weekdays = Dei sju vekedagane, måndag først.
key-locale-dates-months = Dei tolv månadene, januar først.
key-locale-dates-full = Korleis ein dato med vekedag blir skriven.
key-locale-dates-long = Korleis ein dato utan vekedag blir skriven.
key-locale-lists = Det som står mellom ledda i ei liste, for språk der ICU4X ikkje har det. Utan denne delen blir det som er der, brukt.
key-locale-lists-separator = Det som står mellom ledda.
key-locale-lists-and = Det som står før det siste leddet når alle gjeld.
key-locale-lists-or = Det som står før det siste leddet når eitt av dei gjeld.

## review.toml

file-review = Kven som har lese og godkjent kva tekstar på eit språk. Den som ligg i locales/, gjeld det som står i alle invitasjonar. I events/ heiter ho <språk>.review.toml, ved sida av tekstane til møtet. «oppslag review sign» skriv ho.
key-review-translators = Dei som har omsett. Den som les, skal vere ein annan.
key-review-signed = Ein tekst som nokon har lese, etter namnet på teksten. Ein tom del er ein tekst som ingen har lese.
key-review-signed-source = SHA-256 av originalen slik han var. Må vere med når teksten har ein original.
key-review-signed-source-then = Originalen slik han var. Må vere med når teksten har ein original.
key-review-signed-text = SHA-256 av teksten slik han var.
key-review-signed-text-then = Teksten slik han var.
key-review-signed-by = Den som har lese.
key-review-signed-on = Dagen det vart gjort.
key-review-signed-evidence = Kvar det står, når kontoret har skrive det ned for ein annan.
key-review-signed-terms = SHA-256 av orda som ordlista hadde for omgrepa i teksten.
key-review-signed-withdrawn = Om ei underskrift som ligg i oppslag sjølv, ikkje skal gjelde hos dykk.
key-review-status = Frå før underskrifter galdt éin tekst: om nokon har godkjent heile språket ("reviewed") eller ikkje ("unreviewed"). Det gjeld ingen tekst lenger.
key-review-reviewer = Den som godkjende heile språket. Må vere med når status er "reviewed".
key-review-date = Dagen heile språket vart godkjent. Må vere med når status er "reviewed".

## approvals.toml

file-approvals = Kva avsendarane har sagt om filene til eit arrangement. «oppslag approve» skriv ho. Fila viser kva som vart godkjent. Ho er ikkje eit bevis mot den som kan skrive i ho.
key-approvals-approval = Svaret frå éin avsendar på eitt sett med filer.
key-approvals-approval-sender = Avsendaren, slik kontoret kallar han.
key-approvals-approval-set = Kva filer: "print" (utskrift), "web" (skjerm) eller "all" (begge).
key-approvals-approval-sha256 = SHA-256 av lista over filer, skriven som sha256sum gjer det.
key-approvals-approval-version = Versjonen av oppslag som laga filene.
key-approvals-approval-via = Korleis personen var kjend: "cli" (terminalen), "local" (sidene på eiga maskin) eller "sign-on" (pålogging).
key-approvals-approval-by = Den som svarte.
key-approvals-approval-on = Dagen svaret kom.
key-approvals-approval-evidence = Kvar svaret står.
key-approvals-approval-remark = Det som elles vart sagt.
key-approvals-approval-returned = Om avsendaren sende sidene tilbake.
key-approvals-approval-files = SHA-256 av kvar fil.

## series.toml

file-series = Det tabellen for eit halvår sist sa om møtet. «oppslag series» skriv det, så berre det som er endra i tabellen, blir endra i møtet.
key-series-table = Fila med tabellen.
key-series-said = Verdiane, etter linjene i event.toml.

## words.toml

file-words = Ord som sjekkane ser etter i tekstar på eit språk, og grenser for klart språk. Ei stjerne til slutt i eit ord står for alle endingar.
key-words-weekdays = Måtar å skrive kvar vekedag på, måndag først. Utan linja finn ikkje sjekkane vekedagar i tekstar.
key-words-months = Måtar å skrive kvar månad på, januar først. Utan linja finn ikkje sjekkane datoar i tekstar.
key-words-joiners = Ord som kan stå mellom vekedag og dato. Utan linja kan ingen ord stå der.
key-words-until = Ord mellom to dagar eller klokkeslett, som «til».
key-words-and = Ord mellom to dagar, som «og».
key-words-day-parts = Delar av ein dag som kan stå mellom vekedagen og datoen.
key-words-beside-times = Ord som kan stå ved eit klokkeslett.
key-words-week = Ordet framfor nummeret på ei veke.
key-words-day-suffixes = Det som kan stå rett etter talet for dagen. Utan linja er det ikkje noko.
key-words-office-words = Ord som viser at det er eit kontor som snakkar. Nokre ord i ordlista tel berre saman med dei.
key-words-clitics = Det som blir skrive saman med ordet etter, som «og» på arabisk. Utan linja er det ikkje noko.
key-words-source-only-words = Norske ord som aldri er rette på dette språket. Utan linja blir gløymd norsk ikkje funnen på denne måten.
key-words-shared-words = Lånord som mange språk skriv likt. Ein tekst med berre slike ord er ingen kopi.
key-words-foreign-letters = Bokstavar i same skrift som høyrer til andre språk. Utan linja ser ingen etter dei.
key-words-disputed-letters = Bokstavar som mange skriv og nokre ikkje vil ha. Dei er ingen feil.
key-words-child-as-interpreter = Ord for det lova forbyr: at familien gjer jobben til ein fagperson. Utan denne delen ser ingen etter det.
key-words-child-as-interpreter-people = Barn og slektningar.
key-words-child-as-interpreter-phrases = Det å tolke eller omsetje.
key-words-child-as-interpreter-negations = Ord som snur setninga, til dømes «ikkje».
key-words-limits = Grenser for klart språk. Det som ikkje er nemnt, blir ikkje målt.
key-words-limits-sentence = Kor mange ord ei setning kan ha.
key-words-limits-word = Kor mange bokstavar eit ord kan ha.
key-words-limits-compound = Kor mange bokstavar eit ord som er sett saman av tre eller fleire, kan ha.
key-words-limits-lix = Kor tung ein tekst kan vere (LIX). Passar berre for språk med ord som er omtrent så lange som dei norske.
key-words-meeting = Ord som pris, klokkeslett og stad står ved sida av når det gjeld møtet. Utan denne delen blir slike fakta i tekstar ikkje samanlikna med event.toml.
key-words-meeting-names = Møtet og det som høyrer til.
key-words-meeting-cost = Det å betale.
key-words-meeting-money = Pengar.
key-words-meeting-clock-before = Det som står før timen.
key-words-meeting-clock-after = Det som står etter timen.
key-words-meeting-counts-from-six = Om timane òg blir talde frå klokka seks om morgonen og kvelden.

## glossary.toml

file-concepts = Vanskelege ord på norsk og kva du kan skrive i staden.
key-concepts-concept = Eitt omgrep. Skriv delen ein gong for kvart, sorterte etter id.
key-concepts-concept-id = Namnet på omgrepet, det same på alle språk.
key-concepts-concept-term = Ordet på bokmål.
key-concepts-concept-kind = Kva som er gale med ordet. Det er eit fagord ("jargon"), stivt kontorspråk ("officialese"), eit bilete ("metaphor") eller ei forkorting ("abbreviation"). Eller det betyr noko anna for lesaren ("false-friend"). Utan linja er det ikkje noko gale.
key-concepts-concept-status = Om ordet er det de vil bruke ("preferred"), kan bruke ("admitted") eller ikkje vil bruke ("deprecated"). Utan linja er det sagt med kind.
key-concepts-concept-expansion = Det ei forkorting står for. Berre forkortingar treng det.
key-concepts-concept-explanation = Kva ordet betyr, forklart for ein lesar. Utan linja manglar det i ordlista du kan skrive ut.
key-concepts-concept-example = Ei setning med ordet.
key-concepts-concept-plain = Den same setninga i klart språk.
key-concepts-concept-reason = Kvifor ordet er vanskeleg.
key-concepts-concept-domain = Emnet ordet høyrer til. Berre for dei som steller med lista.
key-concepts-concept-source = Kvar ordet og forklaringa kjem frå. Berre for dei som steller med lista.
key-concepts-concept-write = Det du kan skrive i staden. Utan linja får lesaren ikkje noko framlegg.
key-concepts-concept-severity = Om ordet er ein feil ("error") eller ei åtvaring ("warning"). Utan linja er det som sjekken seier.
key-concepts-concept-usage = Om framlegget kan setjast rett inn ("swap"), og om ordet berre tel når eit kontor snakkar ("in-context"). Utan linja er ingen av delane sagt.
key-concepts-concept-confused-with = Norske ord for det som nokon tek omgrepet for. Står eit av dei i den norske teksten, er ei omsetjing av det ikkje feil.
key-concepts-concept-nn = Ordet på nynorsk. Det som er likt på bokmål, treng du ikkje skrive. Utan denne delen er ordet det same.
key-concepts-concept-nn-term = Ordet på nynorsk.
key-concepts-concept-nn-pos = { key-concepts-concept-pos }
key-concepts-concept-nn-gender = { key-concepts-concept-gender }
key-concepts-concept-nn-plural = { key-concepts-concept-plural }
key-concepts-concept-nn-class = { key-concepts-concept-class }
key-concepts-concept-nn-head = { key-concepts-concept-head }
key-concepts-concept-nn-forms = { key-concepts-concept-forms }
key-concepts-concept-nn-homographs = { key-concepts-concept-homographs }
key-concepts-concept-nn-not-in = { key-concepts-concept-not-in }
key-concepts-concept-pos = Ordklassen. Utan han blir ordet ikkje bøygt.
key-concepts-concept-gender = Kjønnet til eit substantiv: hankjønn ("m"), hokjønn ("f") eller inkjekjønn ("n"). Berre substantiv treng det.
key-concepts-concept-plural = Korleis ordet får fleirtal, når det ikkje er som vanleg.
key-concepts-concept-class = Korleis eit verb får fortid. Utan linja gissar oppslag.
key-concepts-concept-head = Ordet i eit uttrykk som blir bøygt. Berre uttrykk treng det.
key-concepts-concept-forms = Former som reglane ikkje gir. Utan linja er det ingen.
key-concepts-concept-homographs = Former som òg er eit vanleg ord, og som derfor ikkje tel. Utan linja er det ingen.
key-concepts-concept-not-in = Andre ord som berre ser ut til å innehalde dette. Utan linja er det ingen.
file-terms = Det eit språk kallar omgrepa i den norske ordlista.
key-terms-status = Om nokon med språket som morsmål har godkjent orda. Utan linja er dei ikkje godkjende.
key-terms-term = Orda for eitt omgrep. Skriv delen ein gong for kvart.
key-terms-term-concept = Omgrepet orda er for.
key-terms-term-preferred = Orda som skal brukast. Utan linja er det ingen.
key-terms-term-admitted = Ord som òg kan brukast. Utan linja er det ingen.
key-terms-term-deprecated = Ord som er feil. Utan linja ser ingen etter feil ord.
key-terms-term-never = Omsetjingar som aldri kan vere rette, kva den norske teksten enn seier.
key-terms-term-why-never = Kvifor dei aldri er rette.
key-terms-term-note = Ei forklaring til den som omset. Utan linja er det ingen.

## assets/letters

file-sheets = Ark med etikettar, og konvoluttar. Mål i millimeter. Alle linjene må vere med.
key-sheets-labels = Eit ark med etikettar.
key-sheets-labels-name = Det arket heiter i butikken.
key-sheets-labels-columns = Kor mange etikettar ved sida av kvarandre.
key-sheets-labels-rows = Kor mange etikettar under kvarandre.
key-sheets-labels-width = Breidda på ein etikett.
key-sheets-labels-height = Høgda på ein etikett.
key-sheets-labels-left = Frå venstre kant av arket til den første etiketten.
key-sheets-labels-top = Frå toppen av arket til den første etiketten.
key-sheets-labels-step-x = Frå venstre kant av ein etikett til venstre kant av den neste.
key-sheets-labels-step-y = Frå toppen av ein etikett til toppen av den neste.
key-sheets-labels-inset = Kor mykje som blir halde tomt langs kantane av ein etikett.
key-sheets-envelopes = Ein konvolutt, målt liggjande.
key-sheets-envelopes-name = Det konvolutten heiter i butikken.
key-sheets-envelopes-width = Breidda på konvolutten.
key-sheets-envelopes-height = Høgda på konvolutten.
key-sheets-envelopes-left = Frå venstre kant til adressa.
key-sheets-envelopes-top = Frå toppen til adressa.
key-sheets-envelopes-room-width = Breidda adressa har.
key-sheets-envelopes-room-height = Høgda adressa har.
file-columns = Det kolonnane i lister over mottakarar kan heite. Berre bokstavar og tal tel. Ein kolonne som ikkje er nemnd her, må peikast ut med --map.
key-columns-name = Heile namnet.
key-columns-given = Førenamn.
key-columns-family = Etternamn.
key-columns-care-of = Den personen bur hos (c/o).
key-columns-street = Gate og nummer.
key-columns-street-2 = Ei linje til i adressa.
key-columns-postcode = Postnummer.
key-columns-place = Poststad.
key-columns-country = Land.
key-columns-language = Språket til mottakaren.
key-columns-copies = Kor mange brev.
key-columns-channel = Korleis mottakaren blir invitert: brev eller personleg.
key-columns-phone = Telefonnummer.
key-columns-reserved = Om mottakaren ikkje vil ha brev.
key-columns-middle = Mellomnamn.
key-columns-postal = Dit posten skal når han ikkje går til huset. Han går framfor gateadressa.
key-columns-line-2 = Den andre linja i adressa.
key-columns-line-3 = Den tredje linja i adressa.
key-columns-line-4 = Den fjerde linja i adressa.
key-columns-house-number = Husnummer, når det står for seg.
key-columns-house-letter = Bokstaven etter husnummeret, når han står for seg.
key-columns-wanted = Om mottakaren vil ha brev. Nei, eller ingenting der andre seier ja: ikkje noko brev.
key-columns-status = Det folkeregisteret seier om personen. Nokre skal ikkje ha brev.
key-columns-died = Når personen døydde. Den som er død, får ikkje brev.
key-columns-protection = Om adressa er verna. Er ho det, blir det ikkje laga brev av lista.
file-cells = Det som kan stå i cellene i lister over mottakarar.
key-cells-yes = Ja: Mottakaren vil ikkje ha brev.
key-cells-no = Nei: Mottakaren kan få brev.
key-cells-letter = Mottakaren blir invitert med brev.
key-cells-person = Mottakaren blir invitert på telefon eller ansikt til ansikt.
key-cells-norway = Ord for Noreg, som ikkje blir skrivne i ei adresse i Noreg.
key-cells-nothing = Ord i ei celle som ikkje seier noko.
key-cells-no-address = Ord som står der adressa skulle stå, utan å vere ei adresse.
key-cells-gone = Ord for at mottakaren er død eller borte.
key-cells-unprotected = Ord for at adressa ikkje er verna.
key-cells-protected = Ord for ei verna adresse, kvar som helst i rada.
key-cells-protected-cell = Ord for ei verna adresse, når dei står åleine i cella.
key-cells-address-part = Ord i namnet på ein kolonne som er ein del av adressa. Blir ein slik kolonne ikkje brukt, seier oppslag frå.
key-cells-other-address = Namn på kolonnar som har eit slikt ord i seg og ikkje er ei adresse.
file-language-names = Fleire namn på språk som kan stå i lister over mottakarar, ved sida av namna i locale.toml.
key-language-names-names = Namna på kvart språk, etter språkkoden.
file-countries = Det folk kallar land i lister over mottakarar.
key-countries-countries = Namna på kvart land, etter landkoden. Det første namnet blir skrive på brevet.
file-streets = Slik sluttar gatenamn, og slik blir det forkorta. To måtar å skrive det på er éi adresse.
key-streets-endings = Skrivemåtane for kvar ende på eit gatenamn.

## school-holidays.toml

file-school = Når skulane har ferie. «oppslag new» og «oppslag series» seier frå om det.
key-school-holidays = Feriar, éin del for kvar.
key-school-holidays-name = Kva ferie.
key-school-holidays-week = Veka i året, når ferien er i same veke kvart år.
key-school-holidays-first = Første dag. Må stå saman med last.
key-school-holidays-last = Siste dag. Må stå saman med first.
key-school-holidays-source = Kvar du fann datoane. Utan linja veit ingen kvar dei er frå.

## answers.toml

file-answers = Svar til «oppslag init»: kva kontoret er og har.
key-answers-organisation = Namnet på kontoret.
key-answers-return-address = Adressa brev kjem tilbake til, ei linje for kvar.
key-answers-languages = Språka de bruker, kvart med fargen på papiret.
key-answers-senders = Dei som sender ut plakatane, i rekkjefølgja logoane står.
key-answers-senders-name = Namnet.
key-answers-senders-logo = Fila med logoen, SVG eller PNG, sett frå mappa fila med svar ligg i. Utan linja må du leggje han inn seinare.
key-answers-venues = Stadene de har møte.
key-answers-venues-name = Namnet på staden.
key-answers-venues-street = Gate og nummer.
key-answers-venues-town = Postnummer og stad.
key-answers-venues-step-free = Om ein kjem inn utan trapp.
key-answers-venues-bus-lines = Bussane som stoppar der.
key-answers-venues-bus-stop = Namnet på haldeplassen.
key-answers-contacts = Dei som folk kan ringje til.
key-answers-contacts-name = Namnet.
key-answers-contacts-title = Arbeidsstaden, som står under namnet i brev.
key-answers-contacts-phone = Telefonnummeret.
