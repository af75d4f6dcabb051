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
web-fault-stranger-text = Førespurnaden kjem ikkje frå oppslag sjølv. Bruk lenkja som oppslag viste då du starta det.
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
web-new-name-hint = Kort, til dømes «Bustad: Kva har du rett til?»
web-new-name-missing = Skriv kva møtet heiter.
web-new-date = Kva dag er det?
web-make-meeting = Lag møtet
web-correct = Du må rette desse feila før du kan halde fram:

## One meeting

web-when-line = { DATETIME($date, dateStyle: "full") }, klokka { $start }–{ $end }
web-weekday = { DATETIME($date, dateStyle: "full") }
web-when = Når og kvar
web-date = Dato
web-start = Byrjar klokka
web-end = Sluttar klokka
web-venue = Stad
web-venue-hint = Stadene står under Kontoret.
web-contact = Kven kan ein ringje?
web-page = Nettside
web-page-hint = Adressa som QR-koden opnar. Ho byrjar med https://
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
web-point-add = Legg til punkt
web-break-add = Legg til pause
web-point-up = Flytt punkt { $number } opp
web-point-remove = Ta bort punkt { $number }
web-serving = Mat og barn
web-halal = Maten er halal
web-childcare = Nokon passar barna under møtet
web-interpreters = Tolk
web-offered = Desse språka har tolk på møtet
web-on-request = Desse språka nemner vi som døme på tolk ein kan be om
web-notice-days = Kor mange dagar før må ein be om tolk?
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
