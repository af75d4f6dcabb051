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

web-control-lead = See whether a poster, a letter or a text is ready to go out. What you put in here is read on this computer alone and is gone when you are done.
web-control-file = A finished page
web-control-choose = Choose a file, or drop it here
web-control-choose-hint = PDF or picture (PNG, JPEG, TIFF, WebP), { $megabytes } MB at most. It may come from Word, Canva or a scanner.
web-control-send = Check the page
web-control-busy = Looking at the page …
web-control-none = Choose a file first.
web-control-large = The file is larger than { $count } MB. Save it as a PDF again with smaller pictures, or split it into several files.
web-control-pages = The file has { $count } pages. Put in 40 pages at most at a time.
web-control-empty = The file is empty. Save it again where it was made.
web-control-gif = This is a GIF. It has too few colours for print. Save the page as PDF or PNG.
web-control-heic = This is a picture from a telephone (HEIC or AVIF), which oppslag cannot read. Share it as JPEG from the telephone, or scan the page to PDF.
web-control-word = This is a Word document. Open it in Word, choose Save as PDF, and put in the PDF.
web-control-powerpoint = This is a presentation. Save it as a PDF, and put in the PDF.
web-control-excel = This is a spreadsheet, not a page to print. Lists for letters belong under the meeting's Letters.
web-control-drawing = This is a drawing. Save the page as PDF. If it is a logo, put it in under Office.
web-control-is-text = This is a text. Copy it and paste it below.
web-control-zip = This is several files in one package. Unpack it, and put in one page at a time.
web-control-film = This is a film, not a page.
web-control-unknown = oppslag does not know this kind of file. Save the page as PDF, PNG or JPEG.
web-control-encrypted = The PDF is locked with a password. Save it without one.
web-control-huge = The picture is larger than anybody prints. Save it smaller, such as 300 dots per inch.
web-control-slow = The file takes too long to read. Save the page as PDF again, or print it and scan it.
web-control-broken = The file is broken or only half saved. Save it again where it was made.
web-control-of = What oppslag saw on “{ $name }”
web-control-assumption = This had to be assumed:
web-control-assumed-a4 = The file does not say how large the page is. We take it for A4. If it is larger or smaller, the millimetres are wrong.
web-control-assumed = The file does not say how large the page is, and its shape is not that of A4. We take it to be about as large as A4, so the millimetres are uncertain.
web-control-legend = Green frame: the logo is in order. Red frame: something is wrong with it. Red name at the top: the logo was not found.
web-control-page = Page { $page } of { $pages }
web-control-size = { $width } × { $height } mm
web-control-picture = Page { $page } with what was seen drawn on it
web-control-no-picture = The page cannot be shown.
web-control-missing = the logo was not found
web-control-faulty = found, { $height } mm high, but something is wrong
web-control-sound = in order, { $height } mm high
web-control-rest = The rest of the page
web-control-of-text = A text
web-control-language = The language of the text
web-control-text = Paste or write the text
web-control-text-hint = Such as an e-mail, a text message or a web page.
web-control-look = Look for hard words
web-control-too-long = The text is longer than { $letters } characters. Paste a part at a time.
web-control-found = What oppslag found in the text
web-control-clear = oppslag found no hard words.
web-control-use = Use the proposal
web-control-use-all = Use all { $count } certain proposals
web-control-lix-short = The text is too short to measure how easy it is to read (LIX).
web-control-lix = LIX { $lix }: { $level ->
    [easy] easy to read.
    [middle] medium. Shorter sentences and shorter words make it easier.
   *[hard] hard. Write shorter sentences and shorter words.
}

## The office

web-office-parts = Parts of the office
web-office-facts = About the office
web-office-senders = Senders
web-office-venues = Venues
web-office-contacts = Contacts
web-office-papers = Papers
web-office-places = Where posters hang
web-office-none = There is nothing here yet. Add the first one.
web-office-name = What is the office called?
web-office-name-hint = What posters and letters say, such as “Bydel Bjerke”.
web-office-return-address = Return address
web-office-return-address-hint = The address that letters come back to, a line each.
web-office-window = Window envelope
web-office-window-hint = The format of the envelopes that you use.
web-office-default-language = Language of letters to people whose language is not known
web-office-days = How many days before the meeting are letters sent at the latest?
web-office-needed = This has to be filled in. The earlier text holds until you write another.
web-office-venue-name = What is the venue called?
web-office-street = Street and number
web-office-town = Postcode and place
web-office-step-free = One can come in without stairs
web-office-bus-lines = Bus lines that stop there
web-office-bus-lines-hint = A number on each line.
web-office-bus-stop = Bus stop
web-office-venue-new = Add a venue
web-office-contact-name = Whom can one ask for?
web-office-phone = Telephone number
web-office-phone-hint = As it is to be printed, such as +47 22 12 34 56.
web-office-contact-title = Work place or title
web-office-contact-title-hint = Stands below the name in letters. May be empty.
web-office-contact-new = Add a contact
web-office-paper-of = Which paper has each language?
web-office-paper-of-hint = Different colours make it easy to find the right pile.
web-office-paper = Paper
web-office-paper-none = white, not chosen
web-office-paper-name = What do you call the paper?
web-office-paper-name-hint = Such as “yellow”.
web-office-rgb = Colour
web-office-ground = How do logos come onto the paper?
web-office-ground-print = They are printed on it
web-office-ground-white-patch = The print shop lays white below them
web-office-ground-label = On white labels that are stuck on
web-office-article = The supplier's article number
web-office-article-a3 = Article number of A3
web-office-pack = Sheets in a pack
web-office-paper-new = Add a paper
web-office-place-name = Where does the poster hang?
web-office-place-size = Size
web-office-posters = How many of each language?
web-office-posters-hint = Empty means one.
web-office-place-languages = Only these languages
web-office-place-languages-hint = If you choose none, all languages hang here.
web-office-place-new = Add a place for posters
web-office-add = Add
web-office-remove = Remove { $name }
web-office-used = Cannot be removed, because this uses it: { $users }
web-office-by-hand = This was written by hand in oppslag.toml in a way that no form can change.
web-office-write = Fill in “{ $what }”.
web-office-history = History
web-office-history-text = oppslag keeps earlier versions of meetings, texts and logos, so that what was changed can be brought back. If you erase the history, nothing can be brought back. What holds now is not changed.
web-office-history-sure = Yes, erase all earlier versions
web-office-history-erase = Erase history

## Senders

web-office-senders-lead = These logos stand on every page, in this order. Each is shown in its least size on your papers. Nothing else may stand inside the dashed line.
web-office-stand-in = This is a stand-in, not the real logo
web-office-official = This is the sender's own logo
web-office-mark = At least { $height } mm high, with { $clear } mm free around it.
web-office-mark-colours = Only these colours:
web-office-sender-up = Move { $name } forward
web-office-sender-remove = Remove { $name }
web-office-sender-add = Show { $name } on pages
web-office-more-senders = Other senders
web-office-sender-new = Add a new sender
web-office-sender-name = The sender's name
web-office-logo-new = Replace the logo of { $name }
web-office-logo-file = Choose the logo, or drop it here
web-office-logo-file-hint = SVG is best, PNG will do. { $megabytes } MB at most. Ask the sender for the file rather than taking it from a web page.
web-office-is-official = This is the real logo, which { $name } gave us
web-office-own-file = This is the sender's own, real logo
web-office-recolour = The colours in the file are right: make them the rule from now on
web-office-logo-take = Use this logo
web-office-rules = Rules of the logo of { $name }
web-office-min-height = Least height in millimetres
web-office-clear-space = Free space around it, in heights of the logo
web-office-clear-space-hint = 0.5 means half of the logo's height.
web-office-colours = Colours that the logo may have
web-office-colours-hint = A line each, such as #C30000. Empty means any colour.
web-office-on-white = The logo may stand on a white patch on coloured paper
web-office-negative = The logo may stand in white on dark ground
web-logo-large = The file is larger than 8 MB, or the picture larger than anybody prints. Ask the sender for an SVG.
web-logo-other = This is neither SVG nor PNG. Ask the sender for the logo as SVG.
web-logo-broken = The file is broken and cannot be drawn. Ask the sender for another.
web-logo-active = The file holds more than a drawing: a script, something that moves, or a web page. Ask whoever made it to save it as plain SVG.
web-logo-outside = The file fetches something from elsewhere, such as a picture or a font. Ask whoever made it to put everything into the file.
web-logo-entities = The file uses entities, which may hide something else. Ask whoever made it to save it as plain SVG.
web-logo-live-text = The letters in the logo are text, and other computers may not have the font. Turn them into curves: in Illustrator Type → Create Outlines, in Inkscape Path → Object to Path. Save again.
web-logo-deep = The drawing is so intricate that printers cannot draw it. Ask the sender for a simpler file.
web-logo-empty = The file is empty: there is nothing to see.
web-logo-long = The logo is so long and narrow that it fits on no page. Ask the sender for another version.
web-logo-coarse = The picture has too few pixels and would be blurred in print. Ask the sender for SVG, or a PNG at least 600 pixels high.
web-logo-stand-in = This is the stand-in that comes with oppslag. It cannot be the sender's own logo.
web-logo-colours = The logo has colours that the rule does not allow: { $foreign }. The rule says { $rule }. If the colours in the file are right, tick that and choose the file again.
web-logo-rule-text = “{ $what }” cannot be empty.
web-logo-rule-number = “{ $what }”: { $value } will not do. Write a number, such as 9 or 0.5.
web-logo-rule-colour = “{ $what }”: { $value } are no colours. Write them as #C30000, a line each.
web-logo-rule-stand-in = The logo is the stand-in that comes with oppslag. Put in the sender's own file first.

## The first start

web-welcome = Welcome to oppslag
web-start-lead = Answer a few questions about the office, and you can make the first meeting. Only the name has to be filled in. Everything can be changed later under Office.
web-start-office = The office
web-start-senders = Who stands behind it?
web-start-senders-hint = The logos of these senders stand on every page. Here they are on common papers.
web-start-others = Other senders
web-start-others-hint = A name on each line. You put in the logos afterwards, under Office.
web-start-venue = Where do you hold meetings?
web-start-later = Begin with one. You add more under Office.
web-start-bus-lines = Bus lines that stop there, with commas between
web-start-contact = Whom can people call?
web-start-languages = Languages and paper
web-start-languages-hint = Choose the languages of your posters, and the paper that each is printed on.
web-start-paper = Paper for { $language }
web-start-make = Make the office
web-start-missing = What is missing until the first poster
web-start-missing-lead = Take it in this order. Each line leads to where you fill it in.
web-start-ready = Everything is in place. You can make posters.
web-start-change = Change the answers under Office
web-missing-organisation = The name of the office
web-missing-senders = At least one sender
web-missing-venues = A place where you hold meetings
web-missing-venues-name = The name of a venue
web-missing-venues-street = The street of a venue
web-missing-venues-town = The postcode and town of a venue
web-missing-contacts = A person whom people can call
web-missing-contacts-name = The name of a contact
web-missing-contacts-phone = The telephone number of a contact
web-missing-readable = { $path } cannot be read. Ask whoever changed the file to mend it.
web-missing-facts = Something about the first meeting is not filled in
web-missing-logo = The real logo of { $name }
web-missing-language = oppslag has no texts in the language { $tag }
web-missing-meeting = The first meeting
web-missing-text = Title and text of the meeting in { $language }
