### The pages of oppslag serve.

web-around = Places
web-skip = Skip to the content
web-language = Language of these pages
web-local = These pages are on this computer. Nothing is sent over the internet.
web-place-meetings = Meetings
web-place-control = Check
web-place-office = The office
web-parts = Parts of the meeting
web-part-facts = The meeting
web-part-texts = Texts
web-part-print = Printing
web-part-letters = Letters

## What went wrong

web-fault-stranger = Open these pages in another way
web-fault-stranger-text = The request does not come from oppslag itself. Use the link that oppslag showed when you started it.
web-fault-no-session = Open the link again
web-fault-no-session-text = The browser is no longer signed in. What you wrote is saved. Start oppslag again, and the page opens.
web-fault-no-form = oppslag cannot read this
web-fault-no-form-text = What was sent is not a form of these pages.
web-fault-missing = There is no such page
web-fault-missing-text = The meeting or the file may have a new name or may be deleted. Go to Meetings and see whether it is there.
web-fault-forbidden = You have no access
web-fault-forbidden-text = Somebody else at the office does what you are trying to do.
web-fault-too-large = The file is too large
web-fault-too-large-text = Choose a smaller file. Nothing was changed.
web-fault-bad-form = Something is missing in the form
web-fault-bad-form-text = Go back, load the page again and try once more. What you wrote before is saved.
web-fault-office = The office's file cannot be read
web-fault-office-text = Somebody wrote something in oppslag.toml that oppslag does not understand. Ask the person who changed the file to correct this:
web-fault-failed = It did not work
web-fault-broken = Something went wrong in oppslag
web-fault-broken-text = What you wrote is saved. Try again. If it does not get better, tell the person who looks after oppslag.

## Findings

web-must = To correct:
web-should = Have a look:
web-know = Good to know:
web-findings = What oppslag has found
web-verdict =
    { $errors ->
        [0] { $warnings ->
            [0] Everything is in order.
            [one] 1 thing to have a look at. You can print.
           *[other] { $warnings } things to have a look at. You can print.
        }
        [one] 1 fault to correct before you can print.
       *[other] { $errors } faults to correct before you can print.
    }
web-others = The other languages
web-others-good = No errors in the other languages.
web-others-errors =
    { $language }: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }
web-unread = No native speaker has read the text in { $language }. You can make drafts.
web-unread-count =
    { $languages ->
        [one] 1 language waits for a reader.
       *[other] { $languages } languages wait for a reader.
    }

## Meetings

web-no-meetings = There are no meetings here yet. Make the first one.
web-new-meeting = New meeting
web-coming = Meetings to come
web-past = Earlier meetings
web-days-left =
    { $days ->
        [0] Today
        [1] Tomorrow
       *[other] In { $days } days
    }
web-copy = Copy { $name } to a new date
web-like = Make the meeting like another one
web-like-hint = Place, programme and texts are copied. You can change everything afterwards.
web-like-none = No, begin with an empty meeting
web-new-name = What is the meeting called?
web-new-name-hint = Short, for example “Housing: What are your rights?” If you have chosen a topic, this can be empty.
web-new-name-missing = Write what the meeting is called.
web-ready-texts = Ready texts on a topic
web-ready-texts-hint = They bring a title, summary, letter and programme in every language. What you write yourself comes first.
web-ready-texts-none = No, we write the texts ourselves
web-new-date = Which day is it?
web-make-meeting = Make the meeting
web-correct = Correct these faults before you go on:

## One meeting

web-when-line = { DATETIME($date, dateStyle: "full") }, { $start }–{ $end }
web-weekday = { DATETIME($date, dateStyle: "full") }
web-when = When and where
web-date = Date
web-date-hint = Only the date: the weekday follows from it.
web-start = Begins at
web-start-hint = This time stands on the poster.
web-end = Ends at
web-end-hint = When the meeting is over.
web-venue = Place
web-venue-hint = Places are listed under The office.
web-contact = Whom can one call?
web-page = Web page
web-page-hint = The address that the QR code opens. It begins with https://
web-contact-hint = The contacts are under The office.
web-status-hint = For a meeting that is moved or cancelled, oppslag makes notices to hang over the old posters.
web-previous-date-hint = The day that stood on the posters before the meeting was moved.
web-by-hint = How people say that they will come.
web-deadline-hint = After this day nobody can sign up.
web-phone-hint = If the field is empty, the contact's number is shown.
web-food-hint = If you choose none, no food is mentioned.
web-version = Edition
web-version-hint = Count up when what is printed has to be replaced. The number stands at the foot of the sheet, so that you see which ones are old.
web-flyers = Flyers for each caseworker
web-flyers-hint = In each language. If the field is empty, the number under The office counts.
web-status = What happens to the meeting?
web-status-planned = It takes place as planned
web-status-moved = It is moved
web-status-cancelled = It is cancelled
web-previous-date = Which day was it before?
web-topic = Topic
web-title = What is the meeting called?
web-title-hint = The largest text on the poster. At most 40 characters, if possible.
web-summary = What is it about?
web-summary-hint = One or two sentences, in words that everybody knows.
web-programme = Programme
web-point = Point { $number }
web-break = Point { $number }: break
web-at = At
web-at-hint = The point lasts until the next one begins.
web-point-text = What happens?
web-speaker = Who speaks?
web-speaker-hint = The name stands where the text says $speaker. Leave it empty if nobody is named.
web-food = Food and drink
web-food-fruit = Fruit
web-food-biscuits = Biscuits
web-food-hot-drinks = Coffee and tea
web-food-lunch = Lunch
web-food-pizza = Pizza
web-food-halal = Halal food
web-caseworker = A caseworker is there and answers questions
web-caseworker-hint = The programme then says so.
web-point-add = Add a point
web-break-add = Add a break
web-point-up = Move point { $number } up
web-point-remove = Remove point { $number }
web-serving = Food and children
web-halal = The food is halal
web-halal-hint = The poster then says so.
web-childcare = Somebody looks after the children during the meeting
web-childcare-hint = The poster then says so.
web-interpreters = Interpreters
web-offered = These languages have an interpreter at the meeting
web-offered-hint = Only languages whose interpreter is booked already.
web-on-request = These languages are named as examples of interpreters one can ask for
web-on-request-hint = Readers can ask for other languages too.
web-notice-days = How many days before must one ask for an interpreter?
web-notice-days-hint = So long you need to find an interpreter.
web-registration = Signing up
web-by = How does one sign up?
web-by-none = One need not sign up
web-by-slip = With the slip in the letter
web-by-telephone = By telephone
web-by-sms = By text message
web-by-web = On the web page
web-deadline = Last day to sign up
web-phone = Telephone number for signing up
web-languages = Languages and paper
web-languages-made = Make posters and letters in these languages
web-languages-made-hint = Each language gets a poster and a letter of its own.
web-letters = Letters
web-letter-date = Date on the letter
web-letter-date-hint = The day on which the letter is sent. Not the day of the meeting.
web-reference = Reference
web-reference-hint = The case number, if the letter is to have it.
web-letters-counts = So many letters are expected, by language
web-save = Save
web-saved = Saved
web-invalid-date = Write a date that exists, for example 12/05/2027.
web-invalid-time = Write a time, for example 13:30.
web-invalid-number = Write a number, for example 20.
web-invalid-text = This cannot stand here. Write it in another way.
web-invalid-message = A brace in the text has no partner: { "{" } or { "}" }. Correct it, and the text is saved.
web-conflict = Somebody else changed this to “{ $now }” while you were writing. If you want your text all the same, save once more.
web-nothing = nothing
web-broken-file = The file was changed by hand and cannot be read now. What you wrote is kept.
web-earlier = Earlier versions
web-restore = Bring back

## The page beside the form

web-preview = How the page will look
web-preview-languages = Language
web-preview-materials = What you look at
web-show = Show
web-box = Change: { $id }
web-on-paper = Shown on { $paper } paper
web-no-page = The page cannot be shown before this is corrected:

## Texts

web-text-languages = The language you write in
web-texts-in = Texts in { $language }
web-texts-unread = No native speaker has read these texts yet.
web-text-title = The meeting's name
web-text-title-hint = The largest text on the poster. At most 40 characters, if possible.
web-text-summary = What the meeting is about
web-text-summary-hint = One or two sentences. They stand on the poster and the flyer.
web-text-letter-intro = The beginning of the letter
web-text-letter-intro-hint = The first paragraph: what we invite to.
web-only-here = Only in this language
web-usual-texts = Texts that are the same in all invitations
web-usual-texts-hint = If you change one of them here, it holds for this meeting alone.

## What to print

web-print-materials = What do you want to print?
web-print-materials-hint = The letter here has no name. Letters with names and addresses are made under Letters.
web-print-languages = Languages
web-print-no-materials = Choose at least one thing to print.
web-print-no-languages = Choose at least one language.
web-print-uncounted = nobody has written how many
web-print-uncounted-all = Nobody has written how many of these you need, so there will be one of each: { LIST($materials) }.
web-print-amount = How many?
web-print-amount-hint = How many letters you need stands in the meeting. How many posters and flyers stands under Office.
web-print-needed = As many as the meeting needs
web-print-one = One of each. The printer makes the copies
web-print-split = Print in two runs
web-print-split-hint = Logos in colour on one printer, everything else in black on the other. You get two files for each stack, and a test that shows whether the printers meet.
web-print-make = Make the files
web-print-draft = Make a draft
web-print-draft-hint = A draft has a stamp on every page. You can always make one, even when something is wrong.
web-print-files = The files
web-print-steps = What to do at the printer
web-print-not-made = The files are not made yet. Press “Make the files”, and oppslag looks through everything first.
web-print-begins = Looking through the texts …
web-print-going = Making the pages: { $done } of { $of } are done.
web-print-look = See whether the files are done
web-print-stale = Something has changed since the files were made. Make them again before you print.
web-print-stopped = This must be corrected first. These languages are not in the files:
web-print-draft-errors = This must be corrected before you can print without a stamp:
web-print-whole = The whole meeting
web-print-errors =
    { $errors ->
        [one] { $name }: 1 error
       *[other] { $name }: { $errors } errors
    }
web-print-mend = Correct it here: { $name }
web-print-unread = The texts in { LIST($languages) } have not been read by a native reader.
web-print-all = Download everything (ZIP)
web-print-all-hint = The ZIP also has each page on its own, for those who read on a screen or with a screen reader.
web-print-folder = single-pages
web-print-drift = First try whether the printers meet
web-print-drift-hint = Print the two tests on the same sheet, as you do with the posters. The sheet says what to look for.
web-archive = For the archive
web-archive-about = A ZIP file with every page as PDF/A, the letter without names, the texts, signatures and approvals, and a list of contents (arkivmelding.xml). Names and addresses are never in it.
web-archive-case = Case number
web-archive-case-hint = If the meeting has a case number, it is filled in.
web-archive-make = Download for the archive (ZIP)
web-archive-stopped = This must be corrected before the meeting can be archived:
web-archive-back = Back to printing
web-print-paper =
    { $key ->
        [hvit] Load white paper
       *[other] Load the paper “{ $paper }”
    }, { $format }
web-print-sheets =
    { $sheets ->
        [one] 1 sheet in all
       *[other] { $sheets } sheets in all
    }
web-print-pages =
    { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
web-print-by-hand = The file has one of each. Choose the number of copies at the printer.
web-print-part-colour = First on the colour printer:
web-print-part-black = Then the same sheets in black:
web-print-loads = { LIST($loads) }
web-print-shared =
    { $sheets ->
        [one] { $copies } on 1 sheet
       *[other] { $copies } on { $sheets } sheets
    }
web-print-copies =
    { $template ->
        [poster] { $copies ->
            [one] 1 poster
           *[other] { $copies } posters
        }
        [notice] { $copies ->
            [one] 1 notice
           *[other] { $copies } notices
        }
        [flyer] { $copies ->
            [one] 1 flyer
           *[other] { $copies } flyers
        }
        [letter] { $copies ->
            [one] 1 letter
           *[other] { $copies } letters
        }
       *[other] { $copies } { $name }
    }

## Letters

web-list-choose = Who gets letters?
web-list-choose-hint = Choose the list or drop it here: an Excel file (.xlsx), a file of LibreOffice (.ods) or a CSV file with names and addresses, and languages if you have them. At most 64 MB.
web-list-read = Read the list
web-list-private = The list and the letters are in this computer’s memory only. oppslag forgets them when you have downloaded the letters, when you leave the page, or when you have not used them for half an hour.
web-list-archive = The letter without names
web-list-archive-hint = For the archive: the letter in all languages, without names and addresses.
web-list-archive-fetch = Download the letter without names
web-list-archive-file = letter-without-names
web-list-file = letters
web-list-none = Choose the file with the list first.
web-list-empty = The file is empty. Choose the file with the list.
web-list-document = This is a document, not a list. Open it, copy the table into Excel and save it as .xlsx.
web-list-old = This is an old Excel file (.xls). Open it in Excel, choose Save as, and choose Excel workbook (.xlsx).
web-list-locked = The file has a password. Open it in Excel, remove the password, save it and choose it again.
web-list-other-sheet = The file comes from another program than Excel. Save it there as .xlsx or .csv and choose it again.
web-list-pdf = This is a PDF, not a list. Ask for the list as an Excel file or a CSV file.
web-list-picture = This is a picture, not a list. Ask for the list as an Excel file or a CSV file.
web-list-other = oppslag cannot read this file. Save the list as .xlsx or .csv and choose it again.
web-list-fetched = The letters are now in your computer’s Downloads folder. oppslag has forgotten the list and the letters. Delete the file when the letters are printed.
web-list-told = oppslag has forgotten the list.
web-list-left = You left the page, so oppslag has forgotten the list. Choose it again.
web-list-old-gone = The list was not used for half an hour, so oppslag has forgotten it. Choose it again.
web-list-unknown = This list is not here. Choose it again.
web-list-name = The list: { $name }
web-list-forget = Forget the list now
web-list-verdict =
    { $errors ->
        [0] { $warnings ->
            [one] 1 thing to look at. You can make the letters.
           *[other] { $warnings } things to look at. You can make the letters.
        }
        [one] 1 error must be corrected before you can make the letters.
       *[other] { $errors } errors must be corrected before you can make the letters.
    }
web-list-more =
    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
web-list-letters =
    { $letters ->
        [one] 1 person gets a letter
       *[other] { $letters } people get letters
    }, of { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }
web-list-left-out = These get no letter
web-list-rows = row { $rows }
web-list-people = People
web-list-columns = What the columns were taken for
web-list-columns-hint = Letters and digits in the examples are hidden. Where something was taken for the wrong thing, choose the right one and press “Look again”.
web-list-column = What column { $letter } is
web-list-sheet = The sheet of the Excel file
web-list-sheet-of = Sheet { $number } of { $of }
web-list-how = How the letters should be
web-list-greet = Greet by name
web-list-greet-hint = “Hi, Ola Nordmann!” instead of “Hi!”.
web-list-each = One file for each person
web-list-each-hint = For those who send the letters digitally. Otherwise you get stacks to print.
web-list-on-back = The same letter in another language on the back
web-list-labels = Address labels
web-list-envelopes = Envelopes with addresses
web-list-no = No
web-list-calls = Call list
web-list-calls-hint = With telephone numbers, and what you can say in the language of the person you call.
web-list-skip = Skip rows with faulty addresses
web-list-skip-hint = The others get letters. Above you see which rows it is about.
web-list-hidden = Some rows are hidden in the spreadsheet. Do they get letters?
web-list-hidden-med = Yes, they get letters like the others
web-list-hidden-uten = No, skip them
web-list-household = One letter to those who live together
web-list-household-adresse = To all with the same address
web-list-household-familie = To those with the same family name and address
web-hint-hidden-recipients = Choose under “How the letters should be” whether the hidden rows get letters.
web-list-late = Make the letters even though they will arrive late
web-list-make = Make the letters
web-list-again = Look again
web-list-again-hint = Correct the list and choose it again, or change the choices above and press “Look again”.
web-list-stopped = The letters were not made. This must be corrected:
web-list-begins = Looking through the list and the letter …
web-list-going = Making the letters: { $done } of { $of } sheets are done.
web-list-look = See whether the letters are done
web-list-made =
    { $letters ->
        [one] 1 letter is made.
       *[other] { $letters } letters are made.
    }
web-list-fetch = Download the letters (ZIP)
web-list-fetch-hint = The file goes to your computer’s Downloads folder. After that oppslag has forgotten both the list and the letters.
web-list-order = What to do at the printer
web-list-batch = { $language }, paper: { $paper }, { $pages } pages:
web-list-unmade = The letter cannot be made yet
web-list-back = Back to Letters
web-hint-missing-recipient-column = See under “What the columns were taken for”, choose the right thing and press “Look again”. The first row must have the names of the columns.
web-hint-incomplete-address = Correct the row in the list and choose the list again. If you skip faulty rows, the others get letters.
web-hint-address-outside-window = Make the name or the address shorter in the list and choose the list again. If you skip faulty rows, the others get letters.
web-hint-enclosure-too-late = Call those you want to invite: make a call list. To send letters all the same, tick the box for it under “How the letters should be”.
web-list-another = Choose another list

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
web-office-default-language-hint = Used where the list says nothing of the language.
web-office-days = How many days before the meeting are letters sent at the latest?
web-office-days-hint = You are told when it is too late to send letters.
web-office-needed = This has to be filled in. The earlier text holds until you write another.
web-office-venue-name = What is the venue called?
web-office-street = Street and number
web-office-street-hint = For example Storgata 1.
web-office-town = Postcode and place
web-office-town-hint = For example 0155 Oslo.
web-office-step-free = One can come in without stairs
web-office-step-free-hint = The poster then says so.
web-office-bus-lines = Bus lines that stop there
web-office-bus-lines-hint = A number on each line.
web-office-bus-stop = Bus stop
web-office-venue-new = Add a venue
web-office-contact-name = Whom can one ask for?
web-office-contact-name-hint = The name stands on the poster and in the letter.
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
web-office-place-name-hint = What you call the place.
web-office-place-size = Size
web-office-place-size-hint = All posters there get this size.
web-office-posters = How many of each language?
web-office-posters-hint = Empty means one.
web-office-place-languages = Only these languages
web-office-place-languages-hint = If you choose none, all languages hang here.
web-office-place-new = Add a place for posters
web-office-add = Add
web-office-remove = Remove { $name }
web-office-used = Cannot be removed, because this uses it: { $users }
web-office-by-hand = This was written by hand in oppslag.toml in a way that no form can change.
web-office-bus-stop-hint = Shown on the poster. May be empty.
web-office-venue-name-hint = The name of the house, as people know it.
web-office-article-hint = What you order the paper by. May be empty.
web-office-article-a3-hint = Only if A3 has another number.
web-office-pack-hint = The order then counts whole packs. May be empty.
web-office-ground-hint = On coloured paper a logo has other colours unless there is white below it.
web-office-require-signed = Print only texts that have been read
web-office-require-signed-hint = Texts that nobody has approved, or that were changed afterwards, then stop their language.
web-office-second-reader = Two people for each text
web-office-second-reader-hint = Whoever reads a text must be somebody else than its translator.
web-office-require-approval = Who must approve the pages?
web-office-require-approval-hint = Without the approval of these senders only drafts can be made.
web-office-caseworkers = Caseworkers who hand out flyers
web-office-caseworkers-hint = Each of them gets a pile.
web-office-flyers = Flyers for each of them
web-office-flyers-hint = In each language.
web-office-flyer-size = Size of the flyers
web-office-flyer-size-hint = How the flyers lie on the sheet.
web-office-flyer-size-usual = as usual
web-office-reserve = Extra sheets, per cent
web-office-reserve-hint = Because some sheets are spoilt.
web-office-alt = What a screen reader says of the logo: { $of }
web-office-alt-hint = If the field is empty, a usual sentence with the name is read.
web-office-accepted = Accepted findings
web-office-accepted-new = Accept a finding
web-office-code = The code of the finding
web-office-code-hint = The code stands in the report of the command line.
web-office-reason = Why do you accept it?
web-office-reason-hint = A finding without a reason is shown all the same.
web-office-where = Only in files with this in their name
web-office-where-hint = For example events/bolig. An empty field means everywhere.
web-office-weights = How serious
web-office-weight = { $of }
web-office-weight-hint = { web-office-severity-hint }
web-office-weight-new = Change how serious a finding is
web-office-severity = How serious is it?
web-office-severity-hint = An error stops the printing. A warning does not.
web-office-weight-usual = as usual
web-office-weight-error = error
web-office-weight-warning = warning
web-office-weight-info = information
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

## What waits

web-waiting = This is not saved yet:
web-needed = This must be filled in.
web-not-kept = This is not saved. { $why }
web-lost = What you wrote last is not saved: oppslag does not answer. Do not close the page. Start oppslag again, and save once more.
web-unreadable = Somebody has changed { $file } by hand, and it cannot be read now. That is why the fields are empty. What you write is kept until the file is mended.
