### Det hver fil og hver linje i filene er til. oppslag explain viser det, og docs/keys.md og skjemaene er laget av det.

key-absent = { $absent ->
    [fault] må være med
    [fault-at-times] må være med noen ganger
    [value] uten linjen: { $value }
   *[nothing] kan utelates
}
key-kind = { $kind ->
    [text] tekst
    [url] nettadresse
    [colour] farge
    [integer] helt tall fra { $least } til { $most }
    [number] tall
    [flag] ja (true) eller nei (false)
    [date] dato (år-måned-dag)
    [time] klokkeslett (time:minutt)
    [word] ett av disse: { LIST($words, type: "disjunction") }
    [pick] { key-pick }
    [texts] liste med tekster
    [numbers] liste med tall
    [words] liste med noen av disse: { LIST($words, type: "disjunction") }
    [picks] liste: { key-pick }
    [text-lists] { $count } lister med tekster
    [spoken] liste med språkkoder, eller kode og navn
    [table] del med egne linjer
    [tables] del som kan stå flere ganger
    [named] del for hver id du velger
   *[map] en linje for hver: { $each }
}
key-pick = { $of ->
    [venue] id til et sted i oppslag.toml
    [contact] id til en kontakt i oppslag.toml
    [topic] id til et tema
    [paper] id til et papir i oppslag.toml
    [sender] navnet på en mappe i assets/senders
    [language] språkkode, som navnet på en mappe i locales
    [message] id til en tekst
    [check] koden til et funn
    [size] størrelse i malen
    [window] vindu i malen for brev
    [concept] id til et begrep i locales/nb/glossary.toml
   *[font] navnet på en skrift i fonts
}
key-reader = { $reader ->
    [staff] for deg som lager møtet
    [office] for deg som setter opp kontoret
   *[maintainer] for deg som steller med språk, maler og lister
}
key-top = Øverst i filen

## event.toml

file-event = Fakta om ett møte: når, hvor, hvem du kan ringe, og på hvilke språk. Tekstene står i filene ved siden av, én for hvert språk.
key-event-topic = Temaet møtet har. Da trenger det ingen egne tekster: tittel, sammendrag, brev og program på alle språk følger med. «oppslag list topics» viser temaene. Filene ved siden av kan si noe annet. Uten linjen skriver du alle tekstene selv.
key-event-date = Dagen møtet er.
key-event-weekday = Ukedagen, skrevet med ord. oppslag sammenligner den med datoen og sier fra hvis de ikke passer sammen. Uten linjen blir det ikke sammenlignet.
key-event-start = Når møtet begynner.
key-event-end = Når møtet slutter.
key-event-venue = Stedet møtet er. Navn, adresse og buss står under [venues] i oppslag.toml.
key-event-contact = Den som folk kan ringe til. Navn og nummer står under [contacts] i oppslag.toml.
key-event-page = Nettsiden om møtet. QR-koden på plakaten går dit.
key-event-languages = Språkene det skal lages plakater, flygeblad og brev på.
key-event-status = Om møtet blir som planlagt ("planned"), er flyttet ("moved") eller avlyst ("cancelled"). De to siste gir oppslag som henges over de gamle plakatene.
key-event-previous-date = Dagen som sto på plakatene før møtet ble flyttet. Må være med når status er "moved", ellers trengs den ikke.
key-event-version = Tell opp når det som er trykt, må byttes ut. Tallet står nederst på arket, så ser du hvilke som er gamle.
key-event-letter-date = Datoen på brevet. Uten linjen har brevet ingen dato.
key-event-reference = Kontorets referanse på brevet, for eksempel et saksnummer. Uten linjen har brevet ingen referanse.
key-event-childcare = Om noen passer barn under møtet. Da står det på plakaten.
key-event-halal = Om maten er halal. Da står det på plakaten.
key-event-registration = Hvordan folk sier fra at de kommer. Uten denne delen trenger ingen å melde seg på.
key-event-registration-by = Måten: ingen påmelding ("none"), svarslippen på brevet ("slip"), telefon ("telephone"), SMS ("sms") eller nettsiden ("web").
key-event-registration-deadline = Siste dag for å melde seg på. Må være med når folk skal melde seg på.
key-event-registration-phone = Nummeret folk ringer eller sender SMS til. Uten linjen er det nummeret til kontakten.
key-event-interpreters = Tolkene på møtet. Uten denne delen står det at folk kan be om tolk, men ingen språk er nevnt.
key-event-interpreters-offered = Språk det alt er bestilt tolk på.
key-event-interpreters-offered-tag = Koden for språket (BCP 47), for eksempel vi for vietnamesisk.
key-event-interpreters-offered-name = Navnet på språket, skrevet på språket selv. Trengs når språket ikke har en mappe i locales.
key-event-interpreters-on-request = Språk som nevnes som eksempler på hva folk kan be om.
key-event-interpreters-on-request-tag = { key-event-interpreters-offered-tag }
key-event-interpreters-on-request-name = { key-event-interpreters-offered-name }
key-event-interpreters-notice-days = Hvor mange dager før møtet folk må be om en annen tolk.
key-event-programme = Ett punkt i programmet. Skriv delen en gang for hvert punkt, i rekkefølge. Uten noen punkter har plakaten ikke noe program.
key-event-programme-at = Når punktet begynner.
key-event-programme-message = Teksten som sier hva som skjer, fra filene med tekster ved siden av. Alle punkter må ha en, bortsett fra pausen.
key-event-programme-speaker = Den som snakker. Navnet settes inn der teksten har { "{ $speaker }" }. Uten linjen er det ingen å sette inn.
key-event-programme-kind = Skriv "break" når punktet er en pause. Uten linjen er det et vanlig punkt.
key-event-programme-food = Hva det er å spise og drikke i pausen. Ordene er de som har en tekst break-food-… i invitation.ftl. Uten linjen er ingen mat nevnt.
key-event-programme-caseworker = Om en saksbehandler er til stede i pausen og kan svare på spørsmål.
key-event-copies = Hvor mye som skal trykkes av akkurat dette møtet. Det brukes av oppslag order. Uten denne delen gjelder det som står i oppslag.toml.
key-event-copies-flyers = Hvor mange flygeblad på hvert språk hver saksbehandler får. Uten linjen gjelder tallet i oppslag.toml.
key-event-copies-letters = Hvor mange brev du venter på hvert språk. Språk som ikke er nevnt, blir ikke regnet med.

## oppslag.toml

file-workspace = Kontoret: hvem som inviterer, stedene, kontaktene og papiret. Mappen med denne filen er arbeidsmappen.
key-workspace-organisation = Navnet på kontoret eller organisasjonen som inviterer.
key-workspace-senders = Avsenderne. Alle sider viser logoene deres, i denne rekkefølgen. Hver avsender har en mappe i assets/senders.
key-workspace-return-address = Adressen brevet kommer tilbake til: navn, gate eller postboks, og poststed. Den står øverst i konvoluttens vindu. Uten linjen er det tomt der.
key-workspace-window = Vinduet i konvoluttene dine: "c5", "c65" eller "e65". Det avgjør hvor adressen står på brevet.
key-workspace-letters = Vaner for brev.
key-workspace-letters-default-language = Språket i brev til folk som vi ikke vet språket til.
key-workspace-letters-enclose-days = Hvor mange dager før møtet brevene senest skal sendes.
key-workspace-venues = Et sted der dere har møter. Skriv en del for hvert sted, med en kort id. Møtene bruker id-en. Uten steder kan ingen møter lages.
key-workspace-venues-name = Navnet på huset.
key-workspace-venues-street = Gate og nummer.
key-workspace-venues-town = Postnummer og poststed.
key-workspace-venues-step-free = Om det går an å komme inn uten trapper. Da står det på plakaten.
key-workspace-venues-bus-lines = Numrene på bussene som stopper ved stedet. Uten linjen står det ikke noe om buss.
key-workspace-venues-bus-stop = Navnet på holdeplassen. Uten linjen står den ikke på plakaten.
key-workspace-contacts = En person som folk kan ringe til. Skriv en del for hver, med en kort id. Møtene bruker id-en. Uten kontakter kan ingen møter lages.
key-workspace-contacts-name = Navnet folk kan spørre etter.
key-workspace-contacts-phone = Telefonnummeret, slik det skal stå på papiret.
key-workspace-contacts-title = Det som står under navnet i brevet, for eksempel arbeidsstedet. Uten linjen står bare navnet.
key-workspace-papers = Et papir dere trykker på. Skriv en del for hvert papir, med en kort id. Uten papirer er alt hvitt.
key-workspace-papers-name = Det dere kaller papiret. Det står i bestillingen.
key-workspace-papers-rgb = Fargen på papiret. Den brukes til å se om tekst og logoer synes godt nok.
key-workspace-papers-article = Nummeret du bestiller papiret med. Uten linjen mangler det i bestillingen.
key-workspace-papers-article-a3 = Nummeret for A3 når det er et annet. Uten linjen er det det samme.
key-workspace-papers-pack = Hvor mange ark det er i en pakke. Uten linjen regner ikke bestillingen ut pakker.
key-workspace-papers-logos = Hvordan logoene kommer på papiret. De trykkes rett på ("print"), eller på et hvitt felt fra trykkeriet ("white-patch"). Eller de trykkes på hvite etiketter som limes på ("label").
key-workspace-paper = Papiret til hvert språk. Språk som ikke er nevnt, trykkes på hvitt.
key-workspace-print = Det som må være gjort før noe skrives ut.
key-workspace-print-require-signed = Om alle tekster må være lest og godkjent slik de er nå. Da stopper tekster som ikke er lest, eller som er endret siden, språket sitt.
key-workspace-print-require-approval = Avsenderne som må ha godkjent sidene slik de er, før noe skrives uten stempel.
key-workspace-print-second-reader = Om den som leser, må være en annen enn den som har oversatt.
key-workspace-order = Det som trykkes til hvert møte. oppslag order regner det sammen. Uten denne delen er bestillingen tom, bortsett fra brevene.
key-workspace-order-reserve = Hvor mange prosent ekstra som bestilles, fordi noen ark blir ødelagt.
key-workspace-order-caseworkers = Hvor mange saksbehandlere som deler ut flygeblad.
key-workspace-order-flyers = Hvor mange flygeblad på hvert språk hver av dem får.
key-workspace-order-flyer-size = Størrelsen på flygebladene. Uten linjen er det den første størrelsen i malen.
key-workspace-order-places = Et sted der plakater skal henge. Skriv delen en gang for hvert sted. Uten steder bestilles ingen plakater.
key-workspace-order-places-name = Det dere kaller stedet.
key-workspace-order-places-size = Størrelsen på plakatene der.
key-workspace-order-places-posters = Hvor mange plakater på hvert språk som henger der.
key-workspace-order-places-languages = Språkene som henger der. Uten linjen er det alle språkene til møtet.
key-workspace-severity = Hvor alvorlig et funn er hos dere. Skriv koden og "error" (feil), "warning" (advarsel) eller "info" (opplysning). Koder som ikke er nevnt, er som vanlig.
key-workspace-except = Et funn som dere godtar, med en begrunnelse. Skriv delen en gang for hvert funn. Uten unntak blir alle funn vist.
key-workspace-except-code = Koden til funnet.
key-workspace-except-reason = Hvorfor dere godtar det. Et unntak uten begrunnelse gjelder ikke.
key-workspace-except-where = En del av stien til filen som unntaket gjelder for. Uten linjen gjelder det overalt.

## topic.toml

file-topic = Et tema: det møter ofte handler om. Tekstene står i locales/<språk>/topics/, en fil for hvert språk.
key-topic-programme = Tekster som kan bli punkter i programmet, i rekkefølgen de blir foreslått. «oppslag new» lager programmet av dem.
key-topic-names = Hva temaet heter, på språkene til oppslag.
key-topic-words = Vanskelige ord som hører til temaet, og enkle ord for dem. «oppslag topic show» viser dem.

## sender.toml

file-sender = En avsender og logoen. Logoen ligger i samme mappe og heter logo.svg, eller logo.png når det ikke finnes noen tegning.
key-sender-name = Navnet på avsenderen, slik det skrives i en tekst.
key-sender-alt = Det en skjermleser sier i stedet for logoen, på hvert språk. Språk som ikke er nevnt, får en vanlig setning med navnet.
key-sender-colours = Fargene logoen kan ha. På ferdige ark ser oppslag etter at ingen har endret dem. Uten linjen blir fargene ikke sjekket.
key-sender-min-height = Hvor høy logoen minst må være, i millimeter.
key-sender-clear-space = Hvor mye som må være tomt rundt logoen, regnet i logoens høyde: 0.5 er halve høyden.
key-sender-negative = Om logoen kan stå i hvitt på mørk bunn.
key-sender-on-white = Om logoen kan stå på et hvitt felt eller en hvit etikett når papiret er farget.
key-sender-official = Om logoen er avsenderens egen fil. Så lenge det er nei, er den midlertidig, og ingenting kan trykkes.

## template.toml

file-template = En mal: en slags side, med størrelser og krav. Ved siden av ligger main.typ, som tegner siden.
key-template-kind = Hva siden lages av: et møte ("event") eller ordlisten ("glossary").
key-template-status = Hvilke møter malen lages for: planlagte, flyttede eller avlyste. Uten linjen lages den for ingen.
key-template-messages = Tekstene malen viser. De må finnes på alle språkene til møtet. Uten linjen får malen ingen tekster.
key-template-min-scale = Hvor mye teksten kan krympe for å få plass, som del av full størrelse.
key-template-min-text = Den minste teksten på siden, i punkt på papiret. Gjelder ikke bunnlinjen og linjen med avsendere. Uten linjen blir det ikke målt.
key-template-qr-distance = Hvor langt unna QR-koden skal kunne leses, i millimeter.
key-template-names = Det malen heter på hvert av språkene som oppslag snakker. Uten linjen heter den som mappen.
key-template-requires = Det siden må vise: at det er frivillig ("voluntary"), gratis ("free"), tolk ("interpreter"), kontakt ("contact"), sted ("venue") og avsender ("sender").
key-template-size = En størrelse malen kan lages i. Skriv delen en gang for hver. Den første er den vanlige.
key-template-size-id = Ordet for størrelsen, som i --size.
key-template-size-label = Det dere kaller størrelsen.
key-template-size-width = Bredden på arket i millimeter.
key-template-size-height = Høyden på arket i millimeter.
key-template-size-copy-width = Bredden på hvert eksemplar når arket skal deles. Uten linjen er den som arket.
key-template-size-copy-height = Høyden på hvert eksemplar når arket skal deles. Uten linjen er den som arket.
key-template-size-scale = Hvor stor teksten er, sammenlignet med den første størrelsen.
key-template-size-min-text = Den minste teksten i denne størrelsen, i punkt. Uten linjen gjelder den for hele malen.
key-template-size-columns = Hvor mange eksemplarer ved siden av hverandre.
key-template-size-rows = Hvor mange eksemplarer under hverandre.
key-template-size-default = Om størrelsen lages når ingen har bedt om en størrelse.
key-template-size-names = Det størrelsen heter på andre språk. Uten linjen heter den det samme.
key-template-windows = Et vindu i en konvolutt. Mål i millimeter på det utbrettede arket. Bare brev trenger det.
key-template-windows-left = Fra venstre kant av arket til vinduet.
key-template-windows-top = Fra toppen av arket til vinduet.
key-template-windows-width = Bredden på vinduet.
key-template-windows-height = Høyden på vinduet.
key-template-windows-inset = Hvor langt teksten holder seg fra kantene, fordi arket kan gli i konvolutten.
key-template-windows-address = Fra toppen av vinduet til adressen.
key-template-windows-folds = Hvor arket brettes, målt fra toppen. Uten linjen er det ingen merker for brett.

## locale.toml

file-locale = Et språk: navn, skrift og hvordan datoer skrives.
key-locale-name = Navnet på språket, skrevet på språket selv.
key-locale-names = Navnet på språket på hvert av språkene som oppslag snakker. Uten linjen vises koden.
key-locale-direction = Om språket skrives fra venstre ("ltr") eller fra høyre ("rtl").
key-locale-script = Koden for skriftsystemet (ISO 15924), for eksempel Latn eller Arab.
key-locale-fonts = Skriftene teksten settes med. Den første som har tegnet, blir brukt.
key-locale-display-fonts = Skriftene til titler og datoen. Uten linjen er de som resten av teksten.
key-locale-scale = Hvor stor skriften er, sammenlignet med latinsk skrift.
key-locale-leading = Avstanden mellom linjene, regnet i skriftstørrelsen.
key-locale-document-language = Språkkoden som skrives inn i filene for skjermlesere. Uten linjen er det navnet på mappen.
key-locale-document-region = Landet eller området som skrives inn i filene. Uten linjen står det ikke noe.
key-locale-formats = Språket som gir formen på datoer, tall og lister (CLDR). Uten linjen er det språket selv.
key-locale-block = Ordene rundt dag og måned i den store datoen. Uten denne delen står dag og måned alene.
key-locale-block-day = Dagen, med { "{day}" } der tallet skal stå.
key-locale-block-month = Måneden, med { "{month}" } der navnet skal stå.
key-locale-dates = Navn på dager og måneder, for språk der ICU4X ikke har dem. Uten denne delen brukes navnene der.
key-locale-dates-weekdays = De sju ukedagene, mandag først.
key-locale-dates-months = De tolv månedene, januar først.
key-locale-dates-full = Hvordan en dato med ukedag skrives.
key-locale-dates-long = Hvordan en dato uten ukedag skrives.
key-locale-lists = Det som står mellom leddene i en liste, for språk der ICU4X ikke har det. Uten denne delen brukes det som er der.
key-locale-lists-separator = Det som står mellom leddene.
key-locale-lists-and = Det som står før det siste leddet når alle gjelder.
key-locale-lists-or = Det som står før det siste leddet når ett av dem gjelder.

## review.toml

file-review = Hvem som har lest og godkjent hvilke tekster på et språk. Den som ligger i locales/, gjelder det som står i alle invitasjoner. I events/ heter den <språk>.review.toml, ved siden av tekstene til møtet. «oppslag review sign» skriver den.
key-review-translators = De som har oversatt. Den som leser, skal være en annen.
key-review-signed = En tekst som noen har lest, etter navnet på teksten. En tom del er en tekst som ingen har lest.
key-review-signed-source = SHA-256 av originalen slik den var. Må være med når teksten har en original.
key-review-signed-source-then = Originalen slik den var. Må være med når teksten har en original.
key-review-signed-text = SHA-256 av teksten slik den var.
key-review-signed-text-then = Teksten slik den var.
key-review-signed-by = Den som har lest.
key-review-signed-on = Dagen det ble gjort.
key-review-signed-evidence = Hvor det står, når kontoret har skrevet det ned for en annen.
key-review-signed-terms = SHA-256 av ordene som ordlisten hadde for begrepene i teksten.
key-review-signed-withdrawn = Om en underskrift som ligger i oppslag selv, ikke skal gjelde hos dere.
key-review-status = Fra før underskrifter gjaldt én tekst: om noen har godkjent hele språket ("reviewed") eller ikke ("unreviewed"). Det gjelder ingen tekst lenger.
key-review-reviewer = Den som godkjente hele språket. Må være med når status er "reviewed".
key-review-date = Dagen hele språket ble godkjent. Må være med når status er "reviewed".

## approvals.toml

file-approvals = Hva avsenderne har sagt om filene til et arrangement. «oppslag approve» skriver den. Filen viser hva som ble godkjent. Den er ikke et bevis mot den som kan skrive i den.
key-approvals-approval = Svaret fra én avsender på ett sett med filer.
key-approvals-approval-sender = Avsenderen, slik kontoret kaller den.
key-approvals-approval-set = Hvilke filer: "print" (utskrift), "web" (skjerm) eller "all" (begge).
key-approvals-approval-sha256 = SHA-256 av listen over filer, skrevet som sha256sum gjør det.
key-approvals-approval-version = Versjonen av oppslag som laget filene.
key-approvals-approval-via = Hvordan personen var kjent: "cli" (terminalen), "local" (sidene på egen maskin) eller "sign-on" (pålogging).
key-approvals-approval-by = Den som svarte.
key-approvals-approval-on = Dagen svaret kom.
key-approvals-approval-evidence = Hvor svaret står.
key-approvals-approval-remark = Det som ellers ble sagt.
key-approvals-approval-returned = Om avsenderen sendte sidene tilbake.
key-approvals-approval-files = SHA-256 av hver fil.

## series.toml

file-series = Det tabellen for et halvår sist sa om møtet. «oppslag series» skriver det, så bare det som er endret i tabellen, blir endret i møtet.
key-series-table = Filen med tabellen.
key-series-said = Verdiene, etter linjene i event.toml.

## words.toml

file-words = Ord som sjekkene ser etter i tekster på et språk, og grenser for klart språk. En stjerne til slutt i et ord står for alle endelser.
key-words-weekdays = Måter å skrive hver ukedag på, mandag først. Uten linjen finner ikke sjekkene ukedager i tekster.
key-words-months = Måter å skrive hver måned på, januar først. Uten linjen finner ikke sjekkene datoer i tekster.
key-words-joiners = Ord som kan stå mellom ukedag og dato. Uten linjen kan ingen ord stå der.
key-words-until = Ord mellom to dager eller klokkeslett, som «til».
key-words-and = Ord mellom to dager, som «og».
key-words-day-parts = Deler av en dag som kan stå mellom ukedagen og datoen.
key-words-beside-times = Ord som kan stå ved et klokkeslett.
key-words-week = Ordet foran nummeret på en uke.
key-words-day-suffixes = Det som kan stå rett etter tallet for dagen. Uten linjen er det ikke noe.
key-words-office-words = Ord som viser at det er et kontor som snakker. Noen ord i ordlisten teller bare sammen med dem.
key-words-clitics = Det som skrives sammen med ordet etter, som «og» på arabisk. Uten linjen er det ikke noe.
key-words-source-only-words = Norske ord som aldri er riktige på dette språket. Uten linjen blir glemt norsk ikke funnet på denne måten.
key-words-shared-words = Lånord som mange språk skriver likt. En tekst med bare slike ord er ingen kopi.
key-words-foreign-letters = Bokstaver i samme skrift som hører til andre språk. Uten linjen ser ingen etter dem.
key-words-disputed-letters = Bokstaver som mange skriver og noen ikke vil ha. De er ingen feil.
key-words-child-as-interpreter = Ord for det loven forbyr: at familien gjør jobben til en fagperson. Uten denne delen ser ingen etter det.
key-words-child-as-interpreter-people = Barn og slektninger.
key-words-child-as-interpreter-phrases = Det å tolke eller oversette.
key-words-child-as-interpreter-negations = Ord som snur setningen, for eksempel «ikke».
key-words-limits = Grenser for klart språk. Det som ikke er nevnt, blir ikke målt.
key-words-limits-sentence = Hvor mange ord en setning kan ha.
key-words-limits-word = Hvor mange bokstaver et ord kan ha.
key-words-limits-compound = Hvor mange bokstaver et ord som er satt sammen av tre eller flere, kan ha.
key-words-limits-lix = Hvor tung en tekst kan være (LIX). Passer bare for språk med ord som er omtrent så lange som de norske.
key-words-meeting = Ord som pris, klokkeslett og sted står ved siden av når det gjelder møtet. Uten denne delen blir slike fakta i tekster ikke sammenlignet med event.toml.
key-words-meeting-names = Møtet og det som hører til.
key-words-meeting-cost = Det å betale.
key-words-meeting-money = Penger.
key-words-meeting-clock-before = Det som står før timen.
key-words-meeting-clock-after = Det som står etter timen.
key-words-meeting-counts-from-six = Om timene også telles fra klokka seks om morgenen og kvelden.

## glossary.toml

file-concepts = Vanskelige ord på norsk og hva du kan skrive i stedet.
key-concepts-concept = Ett begrep. Skriv delen en gang for hvert, sortert etter id.
key-concepts-concept-id = Navnet på begrepet, det samme på alle språk.
key-concepts-concept-term = Ordet på bokmål.
key-concepts-concept-kind = Hva som er galt med ordet. Det er et fagord ("jargon"), stivt kontorspråk ("officialese"), et bilde ("metaphor") eller en forkortelse ("abbreviation"). Eller det betyr noe annet for leseren ("false-friend"). Uten linjen er det ikke noe galt.
key-concepts-concept-status = Om ordet er det dere vil bruke ("preferred"), kan bruke ("admitted") eller ikke vil bruke ("deprecated"). Uten linjen er det sagt med kind.
key-concepts-concept-expansion = Det en forkortelse står for. Bare forkortelser trenger det.
key-concepts-concept-explanation = Hva ordet betyr, forklart for en leser. Uten linjen mangler det i ordlisten du kan skrive ut.
key-concepts-concept-example = En setning med ordet.
key-concepts-concept-plain = Den samme setningen i klart språk.
key-concepts-concept-reason = Hvorfor ordet er vanskelig.
key-concepts-concept-domain = Emnet ordet hører til. Bare for dem som steller med listen.
key-concepts-concept-source = Hvor ordet og forklaringen kommer fra. Bare for dem som steller med listen.
key-concepts-concept-write = Det du kan skrive i stedet. Uten linjen får leseren ikke noe forslag.
key-concepts-concept-severity = Om ordet er en feil ("error") eller en advarsel ("warning"). Uten linjen er det som sjekken sier.
key-concepts-concept-usage = Om forslaget kan settes rett inn ("swap"), og om ordet bare teller når et kontor snakker ("in-context"). Uten linjen er ingen av delene sagt.
key-concepts-concept-confused-with = Norske ord for det som noen tar begrepet for. Står et av dem i den norske teksten, er en oversettelse av det ikke feil.
key-concepts-concept-nn = Ordet på nynorsk. Det som er likt på bokmål, trenger du ikke skrive. Uten denne delen er ordet det samme.
key-concepts-concept-nn-term = Ordet på nynorsk.
key-concepts-concept-nn-pos = { key-concepts-concept-pos }
key-concepts-concept-nn-gender = { key-concepts-concept-gender }
key-concepts-concept-nn-plural = { key-concepts-concept-plural }
key-concepts-concept-nn-class = { key-concepts-concept-class }
key-concepts-concept-nn-head = { key-concepts-concept-head }
key-concepts-concept-nn-forms = { key-concepts-concept-forms }
key-concepts-concept-nn-homographs = { key-concepts-concept-homographs }
key-concepts-concept-nn-not-in = { key-concepts-concept-not-in }
key-concepts-concept-pos = Ordklassen. Uten den blir ordet ikke bøyd.
key-concepts-concept-gender = Kjønnet til et substantiv: hankjønn ("m"), hunkjønn ("f") eller intetkjønn ("n"). Bare substantiv trenger det.
key-concepts-concept-plural = Hvordan ordet får flertall, når det ikke er som vanlig.
key-concepts-concept-class = Hvordan et verb får fortid. Uten linjen gjetter oppslag.
key-concepts-concept-head = Ordet i et uttrykk som blir bøyd. Bare uttrykk trenger det.
key-concepts-concept-forms = Former som reglene ikke gir. Uten linjen er det ingen.
key-concepts-concept-homographs = Former som også er et vanlig ord, og som derfor ikke teller. Uten linjen er det ingen.
key-concepts-concept-not-in = Andre ord som bare ser ut til å inneholde dette. Uten linjen er det ingen.
file-terms = Det et språk kaller begrepene i den norske ordlisten.
key-terms-status = Om noen med språket som morsmål har godkjent ordene. Uten linjen er de ikke godkjent.
key-terms-term = Ordene for ett begrep. Skriv delen en gang for hvert.
key-terms-term-concept = Begrepet ordene er for.
key-terms-term-preferred = Ordene som skal brukes. Uten linjen er det ingen.
key-terms-term-admitted = Ord som også kan brukes. Uten linjen er det ingen.
key-terms-term-deprecated = Ord som er feil. Uten linjen ser ingen etter feil ord.
key-terms-term-never = Oversettelser som aldri kan være riktige, hva den norske teksten enn sier.
key-terms-term-why-never = Hvorfor de aldri er riktige.
key-terms-term-note = En forklaring til den som oversetter. Uten linjen er det ingen.

## assets/letters

file-sheets = Ark med etiketter, og konvolutter. Mål i millimeter. Alle linjene må være med.
key-sheets-labels = Et ark med etiketter.
key-sheets-labels-name = Det arket heter i butikken.
key-sheets-labels-columns = Hvor mange etiketter ved siden av hverandre.
key-sheets-labels-rows = Hvor mange etiketter under hverandre.
key-sheets-labels-width = Bredden på en etikett.
key-sheets-labels-height = Høyden på en etikett.
key-sheets-labels-left = Fra venstre kant av arket til den første etiketten.
key-sheets-labels-top = Fra toppen av arket til den første etiketten.
key-sheets-labels-step-x = Fra venstre kant av en etikett til venstre kant av den neste.
key-sheets-labels-step-y = Fra toppen av en etikett til toppen av den neste.
key-sheets-labels-inset = Hvor mye som holdes tomt langs kantene av en etikett.
key-sheets-envelopes = En konvolutt, målt liggende.
key-sheets-envelopes-name = Det konvolutten heter i butikken.
key-sheets-envelopes-width = Bredden på konvolutten.
key-sheets-envelopes-height = Høyden på konvolutten.
key-sheets-envelopes-left = Fra venstre kant til adressen.
key-sheets-envelopes-top = Fra toppen til adressen.
key-sheets-envelopes-room-width = Bredden adressen har.
key-sheets-envelopes-room-height = Høyden adressen har.
file-columns = Det kolonnene i lister over mottakere kan hete. Bare bokstaver og tall teller. En kolonne som ikke er nevnt her, må pekes ut med --map.
key-columns-name = Hele navnet.
key-columns-given = Fornavn.
key-columns-family = Etternavn.
key-columns-care-of = Den personen bor hos (c/o).
key-columns-street = Gate og nummer.
key-columns-street-2 = En linje til i adressen.
key-columns-postcode = Postnummer.
key-columns-place = Poststed.
key-columns-country = Land.
key-columns-language = Språket til mottakeren.
key-columns-copies = Hvor mange brev.
key-columns-channel = Hvordan mottakeren blir invitert: brev eller personlig.
key-columns-phone = Telefonnummer.
key-columns-reserved = Om mottakeren ikke vil ha brev.
key-columns-middle = Mellomnavn.
key-columns-postal = Dit posten skal når den ikke går til huset. Den går foran gateadressen.
key-columns-line-2 = Den andre linjen i adressen.
key-columns-line-3 = Den tredje linjen i adressen.
key-columns-line-4 = Den fjerde linjen i adressen.
key-columns-house-number = Husnummer, når det står for seg.
key-columns-house-letter = Bokstaven etter husnummeret, når den står for seg.
key-columns-wanted = Om mottakeren vil ha brev. Nei, eller ingenting der andre sier ja: ikke noe brev.
key-columns-status = Det folkeregisteret sier om personen. Noen skal ikke ha brev.
key-columns-died = Når personen døde. Den som er død, får ikke brev.
key-columns-protection = Om adressen er beskyttet. Er den det, blir det ikke laget brev av listen.
file-cells = Det som kan stå i cellene i lister over mottakere.
key-cells-yes = Ja: Mottakeren vil ikke ha brev.
key-cells-no = Nei: Mottakeren kan få brev.
key-cells-letter = Mottakeren blir invitert med brev.
key-cells-person = Mottakeren blir invitert på telefon eller ansikt til ansikt.
key-cells-norway = Ord for Norge, som ikke skrives i en adresse i Norge.
key-cells-nothing = Ord i en celle som ikke sier noe.
key-cells-no-address = Ord som står der adressen skulle stå, uten å være en adresse.
key-cells-gone = Ord for at mottakeren er død eller borte.
key-cells-unprotected = Ord for at adressen ikke er beskyttet.
key-cells-protected = Ord for en beskyttet adresse, hvor som helst i raden.
key-cells-protected-cell = Ord for en beskyttet adresse, når de står alene i cellen.
key-cells-address-part = Ord i navnet på en kolonne som er en del av adressen. Blir en slik kolonne ikke brukt, sier oppslag fra.
key-cells-other-address = Navn på kolonner som har et slikt ord i seg og ikke er en adresse.
file-language-names = Flere navn på språk som kan stå i lister over mottakere, ved siden av navnene i locale.toml.
key-language-names-names = Navnene på hvert språk, etter språkkoden.
file-countries = Det folk kaller land i lister over mottakere.
key-countries-countries = Navnene på hvert land, etter landkoden. Det første navnet blir skrevet på brevet.
file-streets = Slik slutter gatenavn, og slik blir det forkortet. To måter å skrive det på er én adresse.
key-streets-endings = Skrivemåtene for hver ende på et gatenavn.

## school-holidays.toml

file-school = Når skolene har ferie. «oppslag new» og «oppslag series» sier fra om det.
key-school-holidays = Ferier, én del for hver.
key-school-holidays-name = Hvilken ferie.
key-school-holidays-week = Uken i året, når ferien er i samme uke hvert år.
key-school-holidays-first = Første dag. Må stå sammen med last.
key-school-holidays-last = Siste dag. Må stå sammen med first.
key-school-holidays-source = Hvor du fant datoene. Uten linjen vet ingen hvor de er fra.

## answers.toml

file-answers = Svar til «oppslag init»: hva kontoret er og har.
key-answers-organisation = Navnet på kontoret.
key-answers-return-address = Adressen brev kommer tilbake til, en linje for hver.
key-answers-languages = Språkene dere bruker, hvert med fargen på papiret.
key-answers-senders = De som sender ut plakatene, i rekkefølgen logoene står.
key-answers-senders-name = Navnet.
key-answers-senders-logo = Filen med logoen, SVG eller PNG, sett fra mappen filen med svar ligger i. Uten linjen må du legge den inn senere.
key-answers-venues = Stedene dere har møter.
key-answers-venues-name = Navnet på stedet.
key-answers-venues-street = Gate og nummer.
key-answers-venues-town = Postnummer og sted.
key-answers-venues-step-free = Om man kommer inn uten trapp.
key-answers-venues-bus-lines = Bussene som stopper der.
key-answers-venues-bus-stop = Navnet på holdeplassen.
key-answers-contacts = De som folk kan ringe til.
key-answers-contacts-name = Navnet.
key-answers-contacts-title = Arbeidsstedet, som står under navnet i brev.
key-answers-contacts-phone = Telefonnummeret.
