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

## What waits

web-waiting = Dette er ikkje lagra enno:
web-needed = Dette må fyllast ut.
web-not-kept = Dette er ikkje lagra. { $why }
web-lost = Det siste du skreiv, er ikkje lagra: oppslag svarer ikkje. Ikkje lukk sida. Start oppslag igjen, og lagre ein gong til.
web-unreadable = Nokon har endra { $file } for hand, og fila kan ikkje lesast no. Felta er difor tomme. Det du skriv, blir teke vare på til fila er retta.
