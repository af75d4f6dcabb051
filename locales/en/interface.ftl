### What oppslag says at the terminal and on the foot line of its pages.

level-error = error
level-warning = warning
level-info = note
level-hint = what to do

findings-count = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}{ $infos ->
    [0] {""}
    [one] {""}, 1 note
   *[other] {""}, { $infos } notes
}.

render-nothing = No files were made: the event has no pages of what you asked for. See "oppslag list templates".
order-nothing = No order was made: there is nothing to order.
render-count = { $files ->
    [one] 1 file
   *[other] { $files } files
} in { $languages ->
    [one] 1 language
   *[other] { $languages } languages
}.
render-stopped = Not written, because of the errors above: { LIST($languages) }.
render-unreviewed = Not yet approved by a native reader: { LIST($languages) }. Have them read before you print.

list-reviewed = approved
list-unreviewed = not approved
list-official = official logo
list-stand-in = practice logo

review-heading = { $event ->
    [none] In every invitation
   *[other] The event { $event }
}
review-ready = everything has been read
review-left = { $signed } of { $all } read{ $source ->
    [0] {""}
   *[other] {""} · { $source } with a changed original
}{ $text ->
    [0] {""}
   *[other] {""} · { $text } with a changed translation
}{ $unsigned ->
    [0] {""}
   *[other] {""} · { $unsigned } not read
}
review-state = { $state ->
   *[unsigned] not read
}
review-state-by = { $state ->
    [signed] read by { $by } on { DATETIME($date, dateStyle: "long") }
    [source-changed] the original has been changed since { $by } read it on { DATETIME($date, dateStyle: "long") }
   *[text-changed] the translation has been changed since { $by } read it on { DATETIME($date, dateStyle: "long") }
}
review-listed = { $messages ->
    [one] 1 text
   *[other] { $messages } texts
}.
review-same = Nothing has been changed since it was read.
review-signed = { $messages ->
    [0] Nothing is written: all texts had been read before.
    [one] 1 text has been read by { $by }, in { LIST($files) }.
   *[other] { $messages } texts have been read by { $by }, in { LIST($files) }.
}
review-withdrawn = { $messages ->
    [one] 1 signature has been taken back.
   *[other] { $messages } signatures have been taken back.
}
review-not-written = Nothing is written, because of the errors above.

approve-written = { $returned ->
    [yes] { $sender } has sent back { $files } files ({ $by }). That stands in { $path }.
   *[no] { $sender } has approved { $files } files ({ $by }). That stands in { $path }.
}
    SHA-256 { $hash }
approval-mail-file = approval
approval-mail-title = For approval
approval-mail-about = { $sender } stands as a sender on these pages: { $files } files { $set ->
    [print] for printing
    [web] for screens
   *[all] for printing and screens
} in { LIST($languages) }.
approval-mail-intro = Look at the logo, the name, the date and what is promised. The pages come small first, then at full size. The stamp goes away when all who have to have approved.
approval-mail-answer = Answer the e-mail with your name and the date, and write one of these sentences
approval-mail-yes = Yes: "{ $sender } approves { $code }."
approval-mail-no = No: "{ $sender } does not approve { $code }." Also write what has to be put right, and in which language.
approval-mail-never = { $sender } has not answered about these files before.
approval-mail-before = { $returned ->
    [yes] { $by } sent them back on { DATETIME($date, dateStyle: "long") }.
   *[no] { $by } approved them on { DATETIME($date, dateStyle: "long") }.
}
approval-mail-remark = What was said: "{ $remark }"
approval-mail-since = Since then: { $changed ->
    [0] no pages have changed
    [one] 1 page has changed
   *[other] { $changed } pages have changed
}, { $new ->
    [0] none are new
    [one] 1 is new
   *[other] { $new } are new
}, { $same ->
    [0] none are as they were
    [one] 1 is as it was
   *[other] { $same } are as they were
}.
approval-mail-gone = No longer made: { LIST($gone) }.
approval-mail-is-new = new
approval-mail-is-changed = changed
approval-mail-is-same = as before
approval-mail-difference = the difference in red
approval-mail-hash = The answer is about exactly these files, made with oppslag { $program }. SHA-256 of their list: { $hash }
approve-mailed = Send { $path } to { $sender }. When the answer comes, write it down with "oppslag approve". It is about { $files } files.
    SHA-256 { $hash }
approve-not-written = Nothing is written, because of the errors above.
verify-nobody = No sender has approved anything, and the office does not demand it.
verify-unknown = { $name }: { $sender } has never approved it
verify-file = { $name }: { $verdict ->
    [approved] approved
    [same-look] other bytes than those approved, but it looks the same
    [other-look] changed, and it looks different
    [changed] changed
    [gone] approved, but no longer made
   *[returned] sent back
} ({ $sender }, { $by } on { DATETIME($date, dateStyle: "long") }{ $program ->
    [other] {""}, with oppslag { $version }
   *[same] {""}
})

paper-is = { $event }: { $page } in { $language }, version { $version }. { $current ->
    [yes] It is so now.
   *[no] It is out of date.
}
paper-unknown = { $sender } has not approved it
paper-sender = { $returned ->
    [yes] sent back by
   *[no] approved by
} { $sender } ({ $by } { DATETIME($date, dateStyle: "long") })
paper-none = No page has the code { $code }, neither as they are now nor as they were made before on this computer. Read the code once more: it has the digits 0–9 and the letters a–f.

changes-title = What is out of date
changes-heading = { $event }, version { $version }: { $state ->
    [old] this is out of date.
    [fresh] all that was made is as it would be made now.
   *[nothing] nothing has been made yet.
}
changes-pages = Pages
changes-letters = Letters
changes-approvals = Approvals
changes-signatures = Translations to be read again
changes-page = { $language }, { $page }{ $still ->
    [yes] {""}
   *[no] {""}: not made any more
}
changes-print = { $code } (version { $version }, made on { DATETIME($date, dateStyle: "long") })
changes-texts = changed: the text
changes-fact = { $fact ->
    [status] status
    [previous-date] the day that it was before
    [date] day
    [start] start
    [end] end
    [venue] place
    [bus] bus
    [contact] contact
    [phone] telephone
    [registration] how to sign up
    [deadline] deadline
    [page] web page
    [programme] programme
    [interpreters] interpreters
    [on-request] interpreters on request
    [notice-days] days to order an interpreter
    [childcare] childcare
    [halal] halal
    [senders] senders
   *[letter-date] date of the letter
}: { $then } → { $now }
changes-told = { $what ->
    [printed] printed
    [sent] sent
    [hung] hung up
   *[removed] taken down
} on { DATETIME($date, dateStyle: "long") }{ $known ->
    [yes] , { $place }
   *[no] {""}
}
changes-letter = { $letters ->
    [one] 1 letter
   *[other] { $letters } letters
} in { $language } (version { $version })
changes-approval = { $sender }: { $files } of { $all } files are not approved as they are now
changes-signature = { $language }: { $messages ->
    [one] 1 text
   *[other] { $messages } texts
}
changes-raised = The event is version { $version } now.
changes-not-raised = The version has not been raised: somebody has changed it in the meantime.
changes-told-of = Written down of { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}: { LIST($codes) }.
changes-nothing-told = Nothing is written down: no such page has been made. Write the command without --told to see what has been made, or make the pages with "oppslag render".

## Files for translators

exchange-head = Texts of the event { $event }, { DATETIME($date, dateStyle: "long") }. From Norwegian bokmål into { $language }: { $sentences ->
    [one] 1 text
   *[other] { $sentences } texts
}, { $words ->
    [one] 1 word
   *[other] { $words } words
}.
exchange-contact = Questions? { $name }, telephone { $phone }.
exchange-deadline = We need the translation by { DATETIME($deadline, dateStyle: "full") }.
# A line each.
exchange-advice-docx =
    Write the translation in the right column. If something is there already, correct it.
    The grey fields are filled in by the machine. Keep them, and move them to their place in the sentence.
    Where the same text has several rows, each row is for its own numbers. Write a whole sentence in each.
    Save the file and send it back as it is.
exchange-advice-xlsx =
    Write the translation in the column "Translation". If something is there already, correct it.
    Everything between the curly brackets {"{"} and {"}"} is filled in by the machine. Keep it exactly as it is, in its place in the sentence.
    Where the same text has several rows, each row is for its own numbers. Write a whole sentence in each.
    Save the file and send it back as it is.
exchange-advice-tool =
    Everything between the curly brackets {"{"} and {"}"} is filled in by the machine. Keep it, in its place in the sentence.
    Where the same text comes several times, each is for its own numbers. Write a whole sentence in each.
exchange-original = Original
exchange-translation = Translation
exchange-notes = Note
exchange-glossary = Glossary
exchange-before = The original was
exchange-example = Here stands
exchange-numbers = For the numbers { LIST($numbers) }
exchange-room = There is room for about { $characters } characters on the page, with what stands in the fields.
exchange-signed-by = Read and approved by (name)
exchange-signed-on = Date
exchange-signature = Signature
exchange-pages-advice = Read the pages and write on the sheet. Where something is wrong, write beside the number what it should say.
exchange-exported = { $path }: { $sentences ->
    [one] 1 text
   *[other] { $sentences } texts
}, { $words ->
    [one] 1 word
   *[other] { $words } words
}.
exchange-blind = Pictures of the pages are missing in the file: the pages cannot be made yet.
exchange-file = { $path }: { $messages ->
    [one] 1 text
   *[other] { $messages } texts
}
exchange-rest = { $same } as before, { $empty } without a translation, { $refused } left out.
exchange-imported = { $messages ->
    [0] Nothing was changed.
    [one] 1 text was changed. None is signed by that.
   *[other] { $messages } texts were changed. None is signed by that.
}
exchange-dry-run = { $messages ->
    [0] Nothing would change.
    [one] Nothing was written. 1 text would change.
   *[other] Nothing was written. { $messages } texts would change.
}
exchange-sign = The file says that { $by } has read it. If that is so, write it down: oppslag review sign --lang { $language } --by "{ $by }" --on DATE --evidence "…"

# For whoever hangs the page up.
foot-line = { $language } · { $event } { $date } · { $template } · version { $version } · { $code }{ $cancelled ->
    [no] {""}
    [moved] {""} · moved
   *[cancelled] {""} · cancelled
}

error-event-not-found = There is no event at { $path }. Give the event's folder, such as events/bolig.
error-no-workspace = There is no oppslag.toml in { $path } or any folder above it. Run oppslag inside the office's workspace.
error-unwritable = { $path } cannot be written ({ $reason }). Choose another folder with --out, or close the program that has the file open.
error-broken-data = oppslag's own data is incomplete: { $reason }. Install oppslag again.
error-unservable = Pages cannot be shown: { $reason }
serve-open =
    oppslag is open at this address. It works once:
    { $link }
    Stop with Ctrl+C.
serve-open-yourself = Open the link in your browser.
# What stands beside a sender's name on a picture of a finished page.
mark-fault =
    { $code ->
        [missing-sender-logo] missing
        [undersized-sender-logo] too small
        [distorted-sender-logo] stretched
        [cropped-sender-logo] cut off
        [obscured-sender-logo] something is over it or too near
        [blurred-sender-logo] not sharp
        [recoloured-sender-logo] wrong colour
        [logo-lost-on-paper] cannot be seen on the paper
       *[other] { $code }
    }
pictures-title = Finished pages, with what was seen on them
pictures-sound = Nothing was found.
check-clean = Nothing found in { $files ->
    [one] 1 file
   *[other] { $files } files
}.
check-done = Checked: { $files ->
    [one] 1 file
   *[other] { $files } files
}. What a finding means: oppslag explain CODE
check-fixed = { $written ->
    [yes] Changed
   *[no] To change with --fix:
} { $places ->
    [one] 1 place
   *[other] { $places } places
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}.
error-path-not-found = There is nothing at { $path }.
error-nothing-to-check = oppslag does not know how to check { $path }. It checks events, locale folders, workspaces, .ftl files, texts (.txt, .md) and termbases (.tbx, .csv).
error-unknown-check = There is no check "{ $code }".{ $suggestion ->
    [none] { " " }All of them: oppslag list checks
   *[other] { " " }Did you mean "{ $suggestion }"?
}
error-nothing-to-explain = There is no explanation of "{ $what }". There is one of { $known }.
error-unreadable-input = The text cannot be read ({ $reason }).
glossary-exported = { $path }: { $concepts ->
    [one] 1 concept
   *[other] { $concepts } concepts
} in { $languages ->
    [one] 1 language
   *[other] { $languages } languages
}.
glossary-changes = { $language }: { $added } new, { $changed } changed, { $removed } removed
glossary-imported = { $files ->
    [0] Nothing is new, and no file was changed.
    [one] 1 file was written.
   *[other] { $files } files were written.
}
glossary-dry-run = { $files ->
    [0] Nothing is new.
    [one] Nothing was written. 1 file would change.
   *[other] Nothing was written. { $files } files would change.
}
glossary-not-imported = Nothing was written, because of the errors above.
glossary-title = Glossary
glossary-subtitle = Hard Norwegian words, what to say instead, and what they are called in other languages
glossary-say = Say:
glossary-or = or
glossary-avoid = not:
glossary-unreviewed = * No native reader has approved these words yet.
glossary-domain-benefits = Money and support
glossary-domain-health = Health
glossary-domain-housing = Housing
glossary-domain-law = Law and decisions
glossary-domain-office = The office
glossary-domain-school = School and children
glossary-domain-work = Work

## Letters to a list of recipients

error-no-letters = No letters are made for this meeting. { $status ->
    [cancelled] It is cancelled.
   *[other] See "status" in event.toml.
}
error-folder-in-use = Another run is working in { $path }. Wait until it is done, or choose another folder with --out.

list-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}.
list-sheet = Sheet { $number } of { $of } was read. If the list is on another one, choose it with --sheet.
list-column = Column
list-holds = Read as
list-filled = Filled
list-example = Example (hidden)
list-left-out = No letter, { $reason }: row { $rows }.
field-name = name
field-given = given name
field-family = family name
field-care-of = c/o
field-street = street
field-street-2 = street, line above
field-postcode = postcode
field-place = place
field-country = country
field-language = language
field-copies = number of letters
field-channel = letter or in person
field-phone = telephone
field-reserved = opted out of letters
field-middle = middle name
field-postal = address for post
field-line-2 = address, line 2
field-line-3 = address, line 3
field-line-4 = address, line 4
field-house-number = number of the house
field-house-letter = letter after the number
field-wanted = wants letters
field-status = status in the register
field-died = died
field-protection = protected address
field-ignored = not used
left-out-reserved = opted out of letters
left-out-duplicate = already in the list
left-out-in-person = invited in person
left-out-faulty = faulty address
left-out-gone = dead, or left the country
left-out-hidden = hidden rows
left-out-household = shares a letter with others at the address
letters-nothing = No letters were made: nobody on the list gets one.
letters-no-calls = No telephone list was made: nobody on the list is to be called.
letters-count-done = { $count ->
    [one] 1 letter
   *[other] { $count } letters
}.
verify-done = All is well: { $printed } rows have got a letter exactly once, and { $left } get none. Shards: { $shards }. Files: { $files }.
verify-unreadable = { $what } is not a summary of oppslag letters.
verify-other-run = { $what } belongs to another list or another run.
verify-shard-twice = Shard { $what } is there twice.
verify-shard-missing = These shards are missing: { $what }.
verify-printed-twice = These rows have got two letters: { $what }.
verify-never-printed = These rows have got no letter: { $what }.
verify-not-in-list = These rows should have got no letter: { $what }.
verify-without-file = These rows are listed, and stand in no file: { $what }.
verify-without-label = Labels or envelopes do not match the letters, { $what }.
verify-batch-missing = A batch is missing, or there is one too many: { $what }.
verify-file-unknown = { $what } does not belong here: no summary names it. Do not send it.
verify-languages = The languages of the summary do not match its files: { $what }.
verify-other-list = { $what } is not the list that the letters were made from.
verify-count = The rows of the list were counted in two ways, and the counts differ: { $what }.
verify-file-changed = { $what } was changed after it was written.
verify-file-missing = { $what } is missing.

# The sheet before each batch.
letters-cover-title = Cover sheet
# Words in the names of files to print.
print-drift = drift test
print-draft = draft

letters-white = white
letters-language = Language
letters-paper = Paper
letters-count = Letters
letters-envelopes = Envelopes
letters-envelope = Window of the envelope
letters-sides = Printing
letters-sides-value = { $sides ->
    [one] one side
   *[other] both sides, flip on the long edge
}
letters-batch = Batch
letters-until = Send by
letters-code = Code
letters-code-value = in the right margin, for envelope inserters
letters-cover-scale = Print at full size (100%). Do not choose "Fit to page": the address would leave the window.
letters-cover-confidential = The sheets below have names and addresses. Take them from the printer at once, and shred what is left over.
letters-total = In all
letters-recipients = Recipients

# The summary.
letters-summary-title = Summary of letters
letters-shard = Shard { $number } of { $of }
letters-rows = Rows in the list
letters-left-out = No letter
letters-files = Files
letters-files-count = Count
letters-files-pages = Pages
file-print-batch = Batches for printers
file-letter = Letters for digital post
file-labels = Labels
file-envelopes = Envelopes
file-calls = Telephone lists

# The telephone list.
calls-title = Telephone list: { $language } ({ $count })
calls-row = Row
calls-name = Name
calls-phone = Telephone
calls-reached = Reached
calls-comes = Comes
calls-note = Note
calls-confidential = Confidential. Shred after use.

# The note for caseworkers.
note-title = For caseworkers: open meeting
note-when = When
note-where = Where
note-until = Enclose up to and including
note-until-detail = Begin on { DATETIME($from, dateStyle: "full") }. What is sent after { DATETIME($until, dateStyle: "full") } comes too late.
note-how = How to invite
note-how-1 = Enclose the letter or the flyer when you send post to people.
note-how-2 = Choose the language that the reader knows best. The colour of the paper shows the language.
note-how-3 = Mention the meeting when you talk with people. Say that it is voluntary and free, and that there is an interpreter.
note-how-4 = Say that it makes no difference to the case whether one comes or not.
note-how-5 = The reply slip is for one person. Never pass it around.
note-paper = Languages, paper and counts
note-paper-detail = The table shows how many letters have been made. If you use flyers instead, you need as many: two stand on a sheet (the number in brackets). Print them on the same colour.
note-count = Letters
note-flyers = Flyers (sheets)
note-contact = Questions? Call { $name }, { $phone }.
note-foot = { $event } · note for caseworkers · version { $version }

## Paper for a meeting

order-title = Order form for paper
order-sums = Order this
order-article = Article
order-format = Sheet
order-needed = Needed
order-reserve = Reserve
order-order = Order
order-packs = Packs
order-sheets-of = { $sheets } sheets of { $format }
order-lines = How it was counted
order-page = What
order-size = Size
order-copies = Copies
order-per-sheet = On a sheet
order-sheets = Sheets
order-ordered-by = Ordered by
order-date = Date
order-delivery = Deliver to
order-notes = What the numbers rest on
order-note-places = Posters hang here: { LIST($places) }.
order-note-flyers = { $caseworkers } caseworkers get { $flyers } flyers each in every language.
order-note-reserve = The reserve is { $reserve } per cent, for sheets that are creased or misprinted.

## The drift test

drift-title = Test: do the two printers line up?
drift-colour = First printing: colours
drift-black = Second printing: black
drift-intro = When the logos are printed in colour and the rest in black afterwards, the black lands a little off. This test shows how much.
drift-step-1 = Print the file that ends in -colour at full size (100 %), on the printer that prints the logos.
drift-step-2 = Put the same sheet into the black printer, as you do with the posters. Print the file that ends in -black on it.
drift-step-3 = Look at the four edges. On each there is one place where a black line runs straight on into a red one. The number at the black line is the drift in millimetres. Between the numbers it is 0.1 mm from line to line.
drift-step-4 = Write the numbers into the table. Take three more sheets, since each lands a little differently.
drift-step-5 = Take the largest number, without its minus sign.
drift-top = Top
drift-bottom = Bottom
drift-left = Left
drift-right = Right
drift-sheet = Sheet
drift-verdict-1 = Below 2 mm: the printers can be used together. There are 3 mm of free space around each logo.
drift-verdict-2 = More than 2 mm, or no lines that meet: push the paper guides against the sheets, use another tray and try again. If it gets no better, print everything in one run.
drift-verdict-3 = Different numbers at the top and the bottom: the sheet is pulled in askew.
drift-leftward = − to the left
drift-rightward = to the right
drift-upward = − up
drift-downward = down
# What to do about a text that is too long for its place, whichever it is.
shorter = { $what ->
    [venue] Shorten the venue's name in oppslag.toml, as people say it.
    [street] Shorten the venue's address in oppslag.toml: street, number, postcode and town are enough.
    [contact] Shorten the contact's name or title in oppslag.toml.
    [stop] Shorten the name of the bus stop in oppslag.toml.
    [speaker] Shorten the speaker's name in event.toml.
    [sender] Shorten the sender's name in its sender.toml.
    [message] Shorten the message "{ $id }".
    [finished] Move the text, or make it smaller, in the program that made the file.
   *[text] Shorten the text, or give it more room in the template.
}

error-folder-not-empty = The folder { $path } is not empty: it has { $found }. Choose an empty one.
missing-office = There is no office in this folder yet.
missing-readable = { $path } cannot be read.
missing-line = { $path }{ $of ->
    [none] {""}
   *[other] , { $of }
}: { $key } is missing. { $why }
missing-logo = The logo of { $sender } is missing. Put the sender's own file into assets/senders/{ $sender } as logo.svg or logo.png, and say official = true in sender.toml.
missing-language = There are no texts in the language { $tag }.
missing-meeting = There are no meetings yet. Make the first one.
missing-text = { $path }: the text { $message } is missing.

## Meetings and topics

error-no-id = "{ $what }" cannot be the name of a folder. Write only small letters from a to z, digits and hyphens, such as { $like }.
error-event-exists = There is a meeting called { $id } already. Choose another name.
error-topic-exists = There is a topic called { $id } already. Choose another name.
error-unknown-topic = There is no topic called "{ $id }". There is { $known }.
list-topic = { $languages } languages, { $count ->
    [0] none approved
   *[other] approved: { LIST($signed) }
}{ $changed ->
    [0] {""}
   *[other] , changed since: { $changed }
}
list-own = the office's own
list-days = { $status ->
    [cancelled] cancelled
   *[other] { $days ->
        [none] without a date
        [0] today
        [one] in { $days } day
       *[other] { $past ->
            [yes] { $days } days ago
           *[no] in { $days } days
        }
    }
}
list-unread = { $languages ->
    [0] all is read and approved
    [one] one language is not read
   *[other] { $languages } languages are not read
}
topic-words = Hard words, and plain words for them:
topic-languages = Languages:
topic-changed = changed since it was read
topic-saved = The topic { $id } is saved. Use it in a new meeting: oppslag new EVENT --topic { $id }
topic-not-saved = The topic { $id } is not saved.
new-date = { DATETIME($date, dateStyle: "full") }
new-speaker = Who speaks: change the name when you know who it is.
missing-count = { $count ->
    [0] Nothing is missing until the first poster.
    [one] This is missing until the first poster:
   *[other] These { $count } things are missing until the first poster:
}
day-holiday = It is a public holiday ({ $holiday ->
    [new-year] New Year's Day
    [labour-day] 1 May
    [constitution-day] 17 May
    [christmas] Christmas Day
    [second-christmas] the second day of Christmas
    [maundy-thursday] Maundy Thursday
    [good-friday] Good Friday
    [easter] Easter Sunday
    [easter-monday] Easter Monday
    [ascension] Ascension Day
    [whit-sunday] Whit Sunday
   *[whit-monday] Whit Monday
}). Offices are closed.
day-school = Schools have their { $name ->
    [autumn] autumn holidays
    [christmas] Christmas holidays
    [winter] winter holidays
    [easter] Easter holidays
   *[summer] summer holidays
}. Many are away or at home with children.
day-festival = { $festival ->
    [ramadan] It is Ramadan (day { $day }, give or take a day). Many fast until the sun sets.
    [eid-al-fitr] It is Eid al-Fitr, give or take a day. Many celebrate.
    [eid-al-adha] It is Eid al-Adha, give or take a day. Many celebrate.
    [advent] It is Advent. Many are busy in the evening.
   *[friday-prayer] It is Friday and time for the Friday prayer. Many cannot come between 12:00 and 14:30.
}
series-unknown = These columns are not used: { LIST($columns) }.
series-fault = Row { $row }: { $kind ->
    [no-date-column] The table has no column called "Date".
    [no-date] The date is missing.
    [date] "{ $text }" is no date that exists. Write for example 2027-09-15.
    [time] "{ $text }" is no time of the day. Write for example 13:30.
    [number] "{ $text }" is no number.
    [flag] Write yes or no, not "{ $text }".
    [language] The language in "{ $text }" is not known.
    [venue] The venue "{ $text }" is not in oppslag.toml.
    [contact] The contact "{ $text }" is not in oppslag.toml.
    [topic] There is no topic called "{ $text }".
    [id] "{ $text }" cannot be the name of a folder.
    [twice] "{ $text }" stands in two rows.
    [taken] There is a meeting "{ $text }", but it does not come from this table.
   *[word] "{ $text }" cannot stand here.
}{ $like ->
    [none] {""}
   *[other] {" "}Did you mean "{ $like }"?
}
series-row = { $change ->
    [new] new
    [changed] changed: { LIST($keys) }
   *[same] as before
}
series-by-hand = { $key } had been changed by hand to "{ $was }". Now it is what the table says.
series-clash = In the same place at the same time as { $id }.
series-gone = { $id } is no longer in the table. The meeting was not changed. If it is cancelled, write status = "cancelled" in event.toml.
series-done = { $done ->
    [nothing] Nothing was written.
    [dry] A trial: { $rows } meetings in the table. Nothing was written.
   *[all] { $rows } meetings of the table are in place.
}
archive-done = { $files } files are ready for the archive, in the folder and in arkiv.zip beside it. No recipients are in it.
archive-not-done = Nothing was archived.
init-there = There is an office here already. Nothing was changed.
init-made = The office is in { $path }.
init-organisation = What is the office called?
init-return-address = The address that letters come back to (commas between the lines):
init-senders = Who sends out the posters? (commas between the names)
init-logo = – where is the logo? (SVG or PNG; Enter if you do not have it)
init-venue = Where do you hold meetings? (the name of the place)
init-street = Street and number:
init-town = Postcode and place:
init-contact = Whom can people call?
init-contact-title = Where does she or he work?
init-phone = Telephone number:
init-languages = Which languages? (codes, such as nb so ar)
