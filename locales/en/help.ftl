### The help at the terminal: the commands, what can be typed after them, and what is wrong with what was typed.

## Headings and the words around

help-usage = Usage
help-commands = Commands
help-arguments = What you give
help-options = Options
help-examples = Examples
help-default = default: { $value }
help-choices = one of: { LIST($values, type: "disjunction") }

# The places where something is to be typed.
value-options = OPTIONS
value-command = COMMAND
value-address = ADDRESS
value-choice = CHOICE
value-code = CODE
value-code-file = CODE|FILE
value-column = FIELD=COLUMN
value-date = DATE
value-dir = DIR
value-dpi = NUMBER
value-edition = EDITION
value-event = EVENT
value-file = FILE
value-file-dir = FILE|DIR
value-format = FORMAT
value-grouping = WAY
value-language = LANGUAGE
value-layer = LAYER
value-level = LEVEL
value-list = WHAT
value-message = MESSAGE
value-name = NAME
value-number = NUMBER
value-path = PATH
value-person = PERSON
value-port = PORT
value-row = ROW
value-section = SECTION
value-sender = SENDER
value-set = SET
value-share = PART/ALL
value-sheet = SHEET
value-size = SIZE
value-state = STATE
value-summary = SUMMARY
value-tag-name = LANGUAGE=NAME
value-text = TEXT
value-new-event = NEW-EVENT
value-time = TIME
value-topic = TOPIC
value-version-date = VERSION|DATE
value-who = WHO

## Commands

command = Posters, flyers and letters for open meetings, in every language that the people invited read
    .more = One file about the meeting and its translations become finished pages with the logos of all senders. Everything is checked first: with an error nothing is made that could be printed.
    .after =
        How oppslag ends: 0 all is well, 1 there are errors, 2 it could not run.
        What a finding means: oppslag explain CODE
command-render = Make the pages of an event
    .more = The files are put into out/, in a folder for each event and each language.
    .examples =
        oppslag render events/bolig                         everything, in every language
        oppslag render events/bolig --lang so --lang ar     two languages
        oppslag render events/bolig --template flyer --size a6-4up
        oppslag render events/bolig --format png --paper    pictures on the language's paper
        oppslag render events/bolig --split                 logos and the rest, for two printers
command-letters = Make letters to everybody on a list, each in a language that they read
    .examples =
        oppslag letters events/bolig --recipients liste.csv --dry-run   what is in the list, and what is wrong
        oppslag letters events/bolig --recipients liste.csv             print batches by language and paper
        oppslag letters events/bolig --recipients liste.xlsx --each     one PDF a recipient
        oppslag letters events/bolig --recipients liste.csv --labels l7160 --envelopes c5 --call-list
        oppslag letters events/bolig --recipients liste.csv --shard 2/4
        oppslag letters verify out/bolig/letters/summary-*.json
command-letters-verify = Make sure that everybody on the list got exactly one letter
    .more = It reads the summaries of all parts, and the files that were made.
command-check = Find every fault of events, languages, texts and finished pages before anyone prints
    .examples =
        oppslag check .                             the whole folder of the office
        oppslag check events/bolig                  one event: facts, texts and pages
        oppslag check locales/so events/bolig/so.ftl
        oppslag check innlegg.md --lang nb          a speaker's notes
        oppslag check . --output sarif > oppslag.sarif
        oppslag check poster.pdf scan.jpg --require nav,oslo-kommune --annotate seen.png
        oppslag check --overlay poster-colour.pdf poster-black.pdf
command-order = Count the sheets of coloured paper that an event needs
    .more = The form becomes out/EVENT/order.pdf, and the table order.csv.
    .examples =
        oppslag order events/bolig                          places, caseworkers and letters as the files say
        oppslag order events/bolig --letters out/bolig/letters/summary-*.json
command-drift-test = Make the test page that shows how far two printers miss each other on one sheet
command-glossary = Exchange the glossary with translators' tools and spreadsheets, or print it
command-glossary-export = Write the terms of all languages to one file
    .examples =
        oppslag glossary export --format tbx --out terms.tbx     for Weblate, OmegaT and others
        oppslag glossary export --format csv --out terms.csv     for Excel
        oppslag glossary export --format tbx --lang so           for somebody who translates to Somali
        oppslag glossary export --format tbx --as en=en-US       for Pontoon
command-glossary-import = Read terms back into each language's glossary.toml
    .examples =
        oppslag glossary import --format csv terms.csv --dry-run   only show what would change
        oppslag glossary import --format tbx terms.tbx
        oppslag check terms.tbx                                    only find its faults
command-glossary-print = Make a PDF of the glossary, to lie on the table for speakers and interpreters
    .examples =
        oppslag glossary print                              every word, in every language
        oppslag glossary print --lang so --lang ar          two languages
        oppslag glossary print --domain housing --lang ti   what a meeting about housing needs
command-review = See who has read and approved which texts, and record new signatures
    .more = A signature is of one text, as its original and its translation were when it was read. When one of them is changed, the signature no longer holds. When it is set back, it holds again.
    .examples =
        oppslag review status events/bolig                        what is missing in each language
        oppslag review list events/bolig --lang so --state changed
        oppslag review diff events/bolig --lang so                what has changed since the signature
        oppslag review sign events/bolig --lang so --by "Amina Yusuf" --on 2027-04-02
        oppslag review withdraw events/bolig --lang so --message title
command-review-status = Show how much of each language has been read, and what is missing until it can be printed
    .more = With an event: its own texts, and those of every invitation. Without: every invitation, and then each event.
command-review-list = Show the texts that are in a state, each with its original
command-review-diff = Show what stood there when the text was read and what stands there now, with the words marked
command-review-sign = Record that somebody has read texts and approved them as they are now
    .more = Without --message it is all texts that "oppslag review list" shows: of the event and of every invitation.
command-review-withdraw = Take signatures back
command-approve = Record that a sender has approved the pages, or has sent them back
    .more = The pages are made in memory, and SHA-256 of each file is written into approvals.toml beside the event. Where the office demands it (require-approval), nothing is written without a stamp until it is done. It is a record of what was approved, and no proof against whoever can write the file.
    .examples =
        oppslag approve events/bolig --sender nav --mail
        oppslag approve events/bolig --sender nav --by "Kari Nordmann"
        oppslag approve events/bolig --sender nav --by "Kari Nordmann" --evidence "e-mail 2.4.2027"
        oppslag approve events/bolig --sender nav --by "Kari Nordmann" --return --remark "Wrong logo"
command-verify = See whether files are those that the senders have approved
    .more = Without files: all that the event makes now.
    .examples =
        oppslag verify events/bolig
        oppslag verify events/bolig so/poster.pdf --pictures pictures
        oppslag verify --code 3f9a27c1
command-changes = Show what is out of date of all that was made of an event
    .more = Pages, letters, approvals and signatures, as a list to tick off. What was made stands in manifest.json in out/. Say with --told when something has been printed, sent, hung up or taken down.
    .examples =
        oppslag changes events/bolig
        oppslag changes events/bolig --since 2027-04-02 --out list.pdf
        oppslag changes events/bolig --told hung --lang so --template poster --place "Årvoll bibliotek"
command-review-export = Make a file for a translator: Word, Excel, XLIFF or PO
    .more = The file has each sentence with notes, the glossary and what stands in the fields at this meeting. Send it by e-mail, or load it into a tool for translators.
    .examples =
        oppslag review export events/bolig --lang so --format docx
        oppslag review export events/bolig --lang so --format xlsx --state changed --deadline 2027-04-20
command-review-pages = Make a PDF for readers: the pages with a number at each text, and a table beside them
    .more = Print it and write on it. Each text has a number on the page, and the table has the original and the translation. The numbers are those in the files for translators.
    .examples =
        oppslag review pages events/bolig --lang so
command-review-import = Take a file back from a translator. Nothing is signed by that
    .more = What is wrong in the file is shown row by row and left out. Everything else goes into the texts. What was translated from an original that has changed since is left out.
    .examples =
        oppslag review import bolig-so.docx --dry-run       only show what would change
        oppslag review import bolig-so.docx
command-serve = Open the pages on which one makes meetings without a terminal, in the browser of this computer
    .examples =
        oppslag serve                 the office in this folder
        oppslag serve ~/oppslag       another one
        oppslag serve --no-open       only print the link
command-init = Make the office's own folder: who you are, logos, venues, contacts and languages
    .more = At a terminal you are asked. Otherwise use the options or a file of answers ("oppslag explain answers.toml"). What is there already is not changed. At the end it says what is missing until the first poster.
    .examples =
        oppslag init                                  answer questions
        oppslag init office --answers answers.toml
        oppslag init office --organisation "Bydel Bjerke" --sender Nav --lang nb --lang so
command-new = Make the next meeting
    .more = With a topic the meeting has texts in all languages. With --like it gets the facts and texts of another meeting, and what was approved of them still holds. oppslag tells of public holidays, school holidays, Ramadan, Eid, Advent and the Friday prayer.
    .examples =
        oppslag new bolig-host --topic bolig --date 2027-09-15
        oppslag new bolig-var --like bolig --date 2028-03-08
command-series = Make or change the meetings of a season from one table
    .more = The table has a row for each meeting and columns such as Date, From, To, Venue, Contact, Topic and Languages. Run it again when the table has changed: only what has changed in the table is changed in the meetings.
    .examples =
        oppslag series autumn.xlsx --dry-run   only show what would change
        oppslag series autumn.xlsx
command-archive = Make what goes into the archive after a meeting: pages as PDF/A, facts, texts, approvals and an arkivmelding
    .more = All of it is in out/EVENT/arkiv and in arkiv.zip beside it. The arkivmelding has fields of Noark 5. No recipients are in it.
    .examples =
        oppslag archive events/bolig --case 2027/512
command-topic = See what a topic has, or make a new one of a meeting
command-topic-show = Show the texts of a topic, its hard words, and how much of each language has been read
command-topic-save = Make a topic of the texts of a meeting. What was approved holds in new meetings too
    .examples =
        oppslag topic save events/kurs --as kurs
command-explain = Explain what a finding means and what to do, or what the lines of a file are for
command-list = Show what there is to choose from
command-help = Show help for oppslag or for a command

## Options and what is given

option-help = Show this help
option-version = Show which version this is
option-ui-lang = The language that oppslag itself speaks: bokmål, nynorsk or English. Without it: what the computer is set to
option-event = The event's folder, or its name in events/
option-lang = Only this language. May be given several times
option-template = Only this template. May be given several times
option-size = Only this size. May be given several times (see: oppslag list templates)
option-format = The kind of file
option-render-format = The kind of file. May be given several times
option-glossary-import-format = The kind of file. Both editions of TBX are recognised
option-dpi = How sharp PNG pictures are, in dots per inch
    .expected = Write a whole number from 20 to 1200.
option-paper = Show PNG pictures on the language's coloured paper
option-out = The folder for the files. Without it: out/ in the folder of the office
option-draft = Write the files in spite of errors, with a stamp on every page
option-split = Two files a page: the logos alone for a colour printer (-colour), and the rest for the office's black one (-black)
option-register-marks = Print the same register marks on both files. They show how far the printer drifts
option-layer = Draw only one layer of each page
option-today = The day that counts as today, such as 2027-05-12. Without it: the date of the computer
    .expected = Write year, month and day like this: 2027-05-12.
option-order-today = The day that the form was made, such as 2027-05-12. Without it: the date of the computer
option-drift-test-today = The day that the files were made, such as 2027-05-12. Without it: the date of the computer
option-glossary-print-today = The day that the file was made, such as 2027-05-12. Without it: the date of the computer
option-order-letters = Count the letters that were made: summary.json of oppslag letters. Without it: the numbers in event.toml
option-drift-test-size = The sheet: a4 or a3
option-paths = Events, folders of languages, the folder of the office, .ftl files, texts (.txt, .md) and finished pages (PDF, PNG, JPEG, TIFF, WebP). A single "-" is what comes from another program
option-overlay = Two finished files that are printed on the same sheet, one in colour and one in black: check them together, and each alone. May be given several times
option-output = How to show what was found
option-fail-on = What it takes for oppslag to end with 1
option-only = Run only this check. May be given several times, or as a list with commas
option-fix = Write what the findings propose instead of hard words, where that is certain
option-diff = Show what --fix changes. Without --fix nothing is written
option-require = Senders whose logos finished pages must show. Without it: those in oppslag.toml
option-annotate = Draw the finished pages with what was seen on them. Give a PNG file (seen-2.png is page 2) or a folder. In a folder there is also an index.html with all the pictures, those with faults first
option-release = Before printing: a translation that nobody has approved is an error
option-check-lang = The language of the text, where the name of the file does not say it. Without it: that of --source
option-source = The language that translations are made from
option-recipients = The list of recipients: CSV as Excel writes it, XLSX or ODS
option-letters-verify-recipients = The list, to count its rows anew
option-sheet = The sheet that has the list, by name or number. Without it: the first one
option-header = The row with the names of the columns, where titles stand above it. Without it: the first one
    .expected = Write the number of the row, such as 3.
option-hidden = Rows that a filter or somebody has hidden: do they get letters?
option-household = One letter for those who share an address, or an address and a family name
option-map = What a column holds, where its name does not say it: street=Bosted or street=C
    .expected = Write the field, an equals sign and the column, such as street=C. The fields are { LIST($known) }.
option-dry-run = Say what is in the list and what is wrong with it. Write nothing
option-glossary-import-dry-run = Only show what would change
option-skip-faulty = Leave out rows whose address is at fault, and make the others' letters
option-late = Make letters although it is too late to send them
option-resume = Continue a run that was interrupted
option-max-pages = The most pages of a batch, the cover sheet not counted
    .expected = Write a whole number from 1 to 100000.
option-duplex = Print on both sides: each letter on a sheet of its own, its back blank
option-back = Print on both sides, with the letter in this language on the back
option-code = A code for envelope inserters on each letter: batch, sheet, and sheets for one envelope
option-no-cover = No cover sheet before each batch
option-each = One PDF a recipient, for digital post, instead of batches
option-greet = Greet each recipient by name, in the language of the letter
option-labels = Make address labels too: l7160 or l7163. May be given several times
option-envelopes = Make envelopes with addresses too: c5 or dl. May be given several times
option-call-list = Make telephone lists too, for those who are invited in person, with what to say in each language
option-shard = Only a part of the work, such as 2/4. The parts are the same on every machine
    .expected = Write which part it is of how many, such as 2/4.
option-summaries = summary.json of each part
option-glossary-export-lang = Only this language beside Norwegian. May be given several times
option-glossary-print-lang = Only this language beside Norwegian. May be given several times
option-edition = The edition of ISO 30042, for TBX
option-aliases = Write a language of TBX under another code. Pontoon wants en-US for English
    .expected = Write the code, an equals sign and the new code, such as en=en-US.
option-glossary-export-out = The file to write. Without it: straight to the terminal
option-glossary-print-out = The file to write. Without it: out/glossary.pdf in the folder of the office
option-file = The file
option-replace = Make the languages exactly what the file says. What it does not have is removed
option-domain = Only words of this domain (housing, work, benefits, health, school, law, office). May be given several times
option-translated = Only words that are translated to one of the languages
option-by = What the words are grouped by
option-folder = The folder of the office
option-review-export-lang = The language that it is translated into
option-review-export-format = What kind of file
option-review-export-state = Which texts. Without it: all
option-deadline = The day by which you need the translation, for example 2027-04-20
    .expected = Write year, month and day like this: 2027-04-20.
option-review-export-out = The file to write. Without it: in the current folder, named after the event and the language
option-review-export-today = The day on which the file is made, for example 2027-05-12. Without it: the computer's date
option-review-pages-lang = The language to be read
option-review-pages-out = The file to write. Without it: in the current folder, named after the event and the language
option-review-pages-today = The day on which the file is made, for example 2027-05-12. Without it: the computer's date
option-review-import-file = The file that came back
option-review-import-dry-run = Only show what would change
option-state = Which texts
option-message = Only the text of this name. Several can be written one after the other
option-review-sign-lang = The language that was read
option-review-withdraw-lang = The language
option-review-sign-by = Who has read and approved it
option-on = The day it was done, for example 2027-04-02
    .expected = Write year, month and day like this: 2027-04-02.
option-evidence = Where that stands, when you record it for somebody else, for example "e-mail 3.4.2027"
option-translator = Who made the translation. Can be written several times. The name is written into the file, to be compared with the reader's
option-all = All signatures of the language
option-approve-sender = The sender who has approved, as the office calls it
option-approve-by = Who has approved
option-mail = Make a PDF for the sender instead: every page small and in full, what has changed since the last time, and what to answer
option-approve-out = The file. Without this: approval-<event>-<sender>.pdf in the folder where you are
option-set = Which files
option-remark = What else was said
option-returned = The pages were sent back, and not approved
option-verify-paper-code = The code at the bottom of a sheet on a wall. Without an event: in all events
option-paper-code = The code at the bottom of the sheet
    .expected = Write the eight characters at the bottom of the sheet, for example 3f9a27c1.
option-since = Leave out what had been replaced when this version was made, or on this day
    .expected = Write a version, for example 2, or a day, for example 2027-04-02.
option-changes-out = The file for the list (PDF)
option-raise = Raise the version of the event by 1 first. Pages that have not changed keep their codes
option-told = Write down what has been done with pages, instead of showing the list
option-changes-lang = Only the pages in this language. May be written several times
option-changes-template = Only this template. May be written several times
option-place = Where they are, for example "Årvoll bibliotek"
option-files = Files that somebody has, for example from an e-mail
option-pictures = The folder for pictures of what has changed, in red
option-init-folder = The folder that becomes the office's
option-answers = A file of answers
option-organisation = The name of the office
option-init-sender = Somebody who sends out the posters. May be given several times
option-init-lang = A language that you use. May be given several times
option-id = The name of the meeting's folder: small letters, digits and hyphens
option-topic = The topic. "oppslag list topics" shows them
option-date = The day, for example 2027-09-15
    .expected = Write year, month and day like this: 2027-09-15.
option-like = A meeting that the new one is to be like
option-title = The title in Norwegian, where the meeting has no topic
option-start = When it begins, for example 13:30
    .expected = Write hour and minute like this: 13:30.
option-end = When it ends, for example 15:30
    .expected = Write hour and minute like this: 15:30.
option-venue = The venue, as oppslag.toml calls it
option-contact = The contact, as oppslag.toml calls it
option-page = The address of the web page
option-new-lang = Only this language. May be given several times. Otherwise: all that the office has paper for
option-table = The table: .xlsx, .ods or .csv
option-series-dry-run = Only show what would change
option-case = The number of the case. Without it: the reference on the letter
option-topic-show-topic = The topic. "oppslag list topics" shows them
option-topic-save-topic = What the topic is to be called: small letters, digits and hyphens
option-port = The port on this computer. Without it: 7313, or any that is free
    .expected = Write a whole number from 0 to 65535.
option-no-open = Print the link, and open no browser
option-explain-what = The code in brackets behind the finding, such as date-weekday-mismatch, or the name of a file, such as event.toml
option-section = Only this section of the file, such as registration
option-list-what = What you want to see

## Values to choose from

choice-format-pdf = Accessible PDF, for printing and publishing (PDF/UA-1 and PDF/A-2a)
choice-format-png = Picture
choice-format-svg = Drawing
choice-format-tbx = TermBase eXchange (TBX-Basic, ISO 30042)
choice-format-csv = Table for spreadsheets: a row a concept and language, with semicolons
choice-format-docx = Word document
choice-format-xlsx = Excel workbook
choice-format-xliff = XLIFF 1.2, for tools of translators
choice-format-xliff2 = XLIFF 2.0
choice-format-po = gettext PO, for Poedit, Weblate and others
choice-edition-2008 = What Weblate, Pontoon, OmegaT and most other tools read (<martif>)
choice-edition-2019 = The standard in force (<tbx style="dca">)
choice-by-letter = A heading for each letter
choice-by-domain = A heading for each domain, such as housing
choice-layer-all = The whole page
choice-layer-body = What is the same for every recipient
choice-layer-recipient = What differs from recipient to recipient
choice-layer-logos = The senders' logos alone
choice-layer-rest = Everything but the logos
choice-output-human = For people: the line with the place underlined, and what to do
choice-output-json = Every detail (docs/json.md)
choice-output-sarif = SARIF 2.1.0, for code hosts
choice-output-junit = JUnit XML, a case a check
choice-output-github = Annotations of a GitHub workflow
choice-fail-on-error = Only errors
choice-fail-on-warning = Warnings too
choice-code-datamatrix = Data Matrix (ISO/IEC 16022)
choice-code-qr = QR code (ISO/IEC 18004)
choice-hidden-include = Yes, make letters to them too
choice-hidden-skip = No, leave them out
choice-household-address = All who share an address
choice-household-family = Those who share an address and a family name
choice-what-languages = Languages, with their paper and whether a native reader has approved them
choice-what-templates = Templates, with their sizes
choice-what-senders = Senders, with the kind of logo they have
choice-what-checks = Checks, and how severe they are
choice-what-topics = Topics, with their languages and whether they have been approved
choice-what-events = Meetings: what is coming, how many days are left, and what each needs
choice-state-open = all that have not been read as they are now
choice-state-unsigned = those that nobody has read
choice-state-signed = those that have been read as they are now
choice-state-changed = those that have been changed since they were read
choice-state-source-changed = those whose original has been changed
choice-state-text-changed = those whose translation has been changed
choice-told-printed = they have been printed
choice-told-sent = they have been sent
choice-told-hung = they have been hung up
choice-told-removed = they have been taken down
choice-set-print = what is printed: each page, and its halves for two printers
choice-set-web = what is shown on screens: pictures of each page
choice-set-all = both

## What is wrong with what was typed

usage-unknown-option = There is no option "{ $what }" here.
usage-unexpected = There is no place for "{ $what }" here.
usage-unknown-command = There is no command "{ $what }".
usage-suggestion = Did you mean { LIST($suggestions, type: "disjunction") }?
usage-invalid-value = "{ $value }" cannot stand after { $what }.
usage-missing-value = Something is missing after { $what }.
usage-choose = Write { LIST($values, type: "disjunction") }.
usage-missing = This is missing: { LIST($what) }.
usage-missing-command = A command is missing. There are { LIST($values) }.
usage-conflict = { $what } cannot stand together with { LIST($others) }.
usage-twice = { $what } can be given only once.
usage-surplus = { $what } has nothing after it, but here is "{ $value }".
usage-count = After { $what } there are { $wanted } things to give, and here are { $got }.
usage-not-text = What you typed has signs that cannot be read.
usage-unclear = This cannot be understood.
usage-unknown-language = oppslag does not speak "{ $what }".
usage-languages = Write { LIST($values, type: "disjunction") }.
usage-more = See what you can write: { $command }
