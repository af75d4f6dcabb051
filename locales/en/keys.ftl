### What each file and each line of the files is for. oppslag explain shows it, and docs/keys.md and the forms are made of it.

key-absent = { $absent ->
    [fault] must be there
    [fault-at-times] must be there in some cases
    [value] without the line: { $value }
   *[nothing] may be left out
}
key-kind = { $kind ->
    [text] text
    [url] web address
    [colour] colour
    [integer] whole number from { $least } to { $most }
    [number] number
    [flag] yes (true) or no (false)
    [date] date (year-month-day)
    [time] time of the day (hour:minute)
    [word] one of { LIST($words, type: "disjunction") }
    [pick] { key-pick }
    [texts] list of texts
    [numbers] list of numbers
    [words] list of some of { LIST($words, type: "disjunction") }
    [picks] list, each: { key-pick }
    [text-lists] { $count } lists of texts
    [spoken] list of language codes, or of code and name
    [table] section with lines of its own
    [tables] section that may stand several times
    [named] section for each id that you choose
   *[map] a line for each: { $each }
}
key-pick = { $of ->
    [venue] id of a venue in oppslag.toml
    [contact] id of a contact in oppslag.toml
    [topic] id of a topic
    [paper] id of a paper in oppslag.toml
    [sender] name of a folder in assets/senders
    [language] language code, as the name of a folder in locales
    [message] id of a text
    [check] code of a finding
    [size] size of the template
    [window] window of the letter's template
    [concept] id of a concept in locales/nb/glossary.toml
   *[font] name of a font family in fonts
}
key-reader = { $reader ->
    [staff] for whoever prepares the meeting
    [office] for whoever sets up the office
   *[maintainer] for whoever looks after languages, templates and lists
}
key-top = At the top of the file

## event.toml

file-event = The facts of one meeting: when, where, whom to call, in which languages. Its texts stand in the files beside it, one for each language.
key-event-topic = The topic of the meeting. Then it needs no texts of its own: title, summary, letter and programme come with it in all languages. "oppslag list topics" shows the topics. The files beside it may say something else. Without the line you write all texts yourself.
key-event-date = The day of the meeting.
key-event-weekday = The weekday in words. It is compared with the date, and you are told if they do not fit. Without the line nothing is compared.
key-event-start = When the meeting begins.
key-event-end = When the meeting ends.
key-event-venue = The place of the meeting. Its name, address and bus stand under [venues] in oppslag.toml.
key-event-contact = The person to call. Name and number stand under [contacts] in oppslag.toml.
key-event-page = The web page about the meeting. The QR code on the poster leads there.
key-event-languages = The languages to make posters, flyers and letters in.
key-event-status = Whether the meeting takes place as planned ("planned"), was moved ("moved") or is cancelled ("cancelled"). The last two make notices to hang over the old posters.
key-event-previous-date = The day that the posters showed before the meeting was moved. It must be there when status is "moved"; otherwise it is not needed.
key-event-version = Count up when what was printed has to be replaced. The number stands at the foot of the sheet, so that one sees which are old.
key-event-letter-date = The date on the letter. Without the line the letter has no date.
key-event-reference = The office's reference on the letter, such as a case number. Without the line the letter has none.
key-event-childcare = Whether somebody looks after children during the meeting. The poster says so.
key-event-halal = Whether the food is halal. The poster says so.
key-event-registration = How people say that they will come. Without this section nobody has to register.
key-event-registration-by = The way: no registration ("none"), the reply slip of the letter ("slip"), a call ("telephone"), a text message ("sms") or the web page ("web").
key-event-registration-deadline = The last day to register. It must be there when people are to register.
key-event-registration-phone = The number to call or to send text messages to. Without the line it is the contact's number.
key-event-interpreters = The interpreters at the meeting. Without this section it says that people can ask for an interpreter, but names no language.
key-event-interpreters-offered = Languages with an interpreter who is already booked.
key-event-interpreters-offered-tag = The language's code (BCP 47), such as vi for Vietnamese.
key-event-interpreters-offered-name = The language's name in the language itself. It is needed where the language has no folder in locales.
key-event-interpreters-on-request = Languages that are named as examples of what people can ask for.
key-event-interpreters-on-request-tag = { key-event-interpreters-offered-tag }
key-event-interpreters-on-request-name = { key-event-interpreters-offered-name }
key-event-interpreters-notice-days = How many days before the meeting people must ask for another interpreter.
key-event-programme = One point of the programme. Write the section once for each point, in their order. Without any the poster has no programme.
key-event-programme-at = When the point begins.
key-event-programme-message = The text that says what happens, from the files with texts beside this one. Each point must have one, except a break.
key-event-programme-speaker = Who speaks. The name is put where the text has { "{ $speaker }" }. Without the line there is nobody to put there.
key-event-programme-kind = Write "break" where the point is a break. Without the line it is an ordinary point.
key-event-programme-food = What there is to eat and drink in the break. The words are those that have a text break-food-… in invitation.ftl. Without the line no food is named.
key-event-programme-caseworker = Whether a caseworker is there in the break and can be asked.
key-event-copies = How much is printed of this meeting alone. oppslag order uses it. Without this section what oppslag.toml says counts.
key-event-copies-flyers = How many flyers of each language each caseworker gets. Without the line the number in oppslag.toml counts.
key-event-copies-letters = How many letters you expect in each language. Languages that are not named are not counted.

## oppslag.toml

file-workspace = The office: who invites, the venues, the contacts and the paper. The folder with this file is the workspace.
key-workspace-organisation = The name of the office or organisation that invites.
key-workspace-senders = The senders. Every page shows their logos, in this order. Each sender has a folder in assets/senders.
key-workspace-return-address = The address that letters come back to: name, street or box, postcode and place. It stands at the top of the envelope's window. Without the line nothing stands there.
key-workspace-window = The window of your envelopes: "c5", "c65" or "e65". It says where the address stands on the letter.
key-workspace-letters = Habits for letters.
key-workspace-letters-default-language = The language of letters to people whose language is not known.
key-workspace-letters-enclose-days = How many days before the meeting letters are sent at the latest.
key-workspace-venues = A place where you hold meetings. Write a section for each, with a short id, which meetings use. Without venues no meeting can be made.
key-workspace-venues-name = The name of the house.
key-workspace-venues-street = Street and number.
key-workspace-venues-town = Postcode and place.
key-workspace-venues-step-free = Whether one can come in without stairs. The poster says so.
key-workspace-venues-bus-lines = The numbers of the buses that stop there. Without the line nothing is said of buses.
key-workspace-venues-bus-stop = The name of the bus stop. Without the line the poster does not name it.
key-workspace-contacts = A person to call. Write a section for each, with a short id, which meetings use. Without contacts no meeting can be made.
key-workspace-contacts-name = The name to ask for.
key-workspace-contacts-phone = The telephone number as it is to be printed.
key-workspace-contacts-title = What stands below the name in the letter, such as the work place. Without the line the name stands alone.
key-workspace-papers = A paper that you print on. Write a section for each, with a short id. Without papers everything is white.
key-workspace-papers-name = What you call the paper. The order form says it.
key-workspace-papers-rgb = The paper's colour. It is used to see whether texts and logos stand out well enough.
key-workspace-papers-article = The number that you order the paper by. Without the line the order form lacks it.
key-workspace-papers-article-a3 = The number for A3 where it is another one. Without the line it is the same.
key-workspace-papers-pack = How many sheets are in a pack. Without the line the order form counts no packs.
key-workspace-papers-logos = How logos come onto the paper. They are printed on it ("print"), or on a white patch from the print shop ("white-patch"). Or they are printed on white labels that are stuck on ("label").
key-workspace-paper = The paper of each language. Languages that are not named are printed on white.
key-workspace-print = What has to be done before anything is printed.
key-workspace-print-require-signed = Whether all texts must have been read and approved as they are now. Texts that have not been read, or have been changed since, then stop their language.
key-workspace-print-require-approval = The senders who must have approved the pages as they are before anything is written without a stamp.
key-workspace-print-second-reader = Whether the reader must be somebody else than the translator.
key-workspace-order = What is printed of each meeting. oppslag order sums it up. Without this section the order is empty but for letters.
key-workspace-order-reserve = How many per cent more are ordered, since some sheets are spoilt.
key-workspace-order-caseworkers = How many caseworkers hand out flyers.
key-workspace-order-flyers = How many flyers of each language each of them gets.
key-workspace-order-flyer-size = The size of the flyers. Without the line it is the first size of the template.
key-workspace-order-places = A place where posters hang. Write the section once for each. Without places no posters are ordered.
key-workspace-order-places-name = What you call the place.
key-workspace-order-places-size = The size of the posters there.
key-workspace-order-places-posters = How many posters of each language hang there.
key-workspace-order-places-languages = The languages that hang there. Without the line it is all languages of the meeting.
key-workspace-severity = How bad a finding is for you. Write its code and "error", "warning" or "info". Codes that are not named are as usual.
key-workspace-except = A finding that you accept, with a reason. Write the section once for each. Without exceptions every finding is shown.
key-workspace-except-code = The finding's code.
key-workspace-except-reason = Why you accept it. An exception without a reason does not count.
key-workspace-except-where = A part of the path of the file that it holds for. Without the line it holds everywhere.

## topic.toml

file-topic = A topic: what meetings are often about. Its texts stand in locales/<language>/topics/, one file for each language.
key-topic-programme = Texts that can become points of the programme, in the order in which they are proposed. "oppslag new" makes the programme of them.
key-topic-names = What the topic is called, in the languages of oppslag.
key-topic-words = Hard words of the subject, and plain words for them. "oppslag topic show" shows them.

## sender.toml

file-sender = A sender and its logo. The logo lies in the same folder as logo.svg, or logo.png where there is no drawing.
key-sender-name = The sender's name as it is written in a text.
key-sender-alt = What a screen reader says instead of the logo, in each language. Languages that are not named get an ordinary sentence with the name.
key-sender-colours = The colours that the logo may have. Finished sheets are checked for changes. Without the line colours are not checked.
key-sender-min-height = How high the logo must be at least, in millimetres.
key-sender-clear-space = How much must be empty around the logo, in heights of the logo: 0.5 is half of it.
key-sender-negative = Whether the logo may stand in white on a dark ground.
key-sender-on-white = Whether the logo may stand on a white patch or a white label where the paper is coloured.
key-sender-official = Whether the logo is the sender's own file. While it is not, it is a stand-in, and nothing can be printed.

## template.toml

file-template = A template: a kind of page, with its sizes and what it requires. main.typ beside it draws the page.
key-template-kind = What the page is made of: a meeting ("event") or the glossary ("glossary").
key-template-status = For which meetings it is made: planned, moved or cancelled ones. Without the line it is made for none.
key-template-messages = The texts that the template shows. They must exist in every language of the meeting. Without the line it is given no texts.
key-template-min-scale = How far texts may shrink to fit, as a share of their full size.
key-template-min-text = The smallest text of the page, in points on paper. The foot line and the line of senders do not count. Without the line it is not measured.
key-template-qr-distance = From how far one must be able to read the QR code, in millimetres.
key-template-names = What the template is called in each language that oppslag speaks. Without the line it is called as its folder.
key-template-requires = What the page must show: that it is voluntary, that it is free, interpreter, contact, venue and sender.
key-template-size = A size in which the template can be made. Write the section once for each. The first one is the usual one.
key-template-size-id = The word for the size, as in --size.
key-template-size-label = What you call the size.
key-template-size-width = The width of the sheet in millimetres.
key-template-size-height = The height of the sheet in millimetres.
key-template-size-copy-width = The width of each copy where the sheet is cut. Without the line it is the sheet's.
key-template-size-copy-height = The height of each copy where the sheet is cut. Without the line it is the sheet's.
key-template-size-scale = How large texts are beside those of the first size.
key-template-size-min-text = The smallest text of this size, in points. Without the line the template's counts.
key-template-size-columns = How many copies stand beside each other.
key-template-size-rows = How many copies stand below each other.
key-template-size-default = Whether the size is made when nobody asks for one.
key-template-size-names = What the size is called in other languages. Without the line it is called the same.
key-template-windows = A window of an envelope. Millimetres on the unfolded sheet. Only letters need it.
key-template-windows-left = From the left edge of the sheet to the window.
key-template-windows-top = From the top of the sheet to the window.
key-template-windows-width = The width of the window.
key-template-windows-height = The height of the window.
key-template-windows-inset = How far texts stay away from its edges, since sheets slide in envelopes.
key-template-windows-address = From the top of the window to the address.
key-template-windows-folds = Where the sheet is folded, from the top. Without the line there are no marks for folding.

## locale.toml

file-locale = A language: its name, its script and how dates are written.
key-locale-name = The language's name in the language itself.
key-locale-names = The language's name in each language that oppslag speaks. Without the line its code is shown.
key-locale-direction = Whether it is written from the left ("ltr") or from the right ("rtl").
key-locale-script = The code of the script (ISO 15924), such as Latn or Arab.
key-locale-fonts = The font families of texts. The first one that has a letter is used.
key-locale-display-fonts = The font families of titles and the date. Without the line they are those of texts.
key-locale-scale = How large the script is set, beside Latin.
key-locale-leading = The distance between lines, in sizes of the type.
key-locale-document-language = The language code that is written into files for screen readers. Without the line it is the folder's name.
key-locale-document-region = The country or region that is written into files. Without the line none is.
key-locale-formats = The language whose forms of dates, numbers and lists are used (CLDR). Without the line it is the language itself.
key-locale-block = The words around day and month in the large date. Without this section they stand alone.
key-locale-block-day = The day, with { "{day}" } where the number stands.
key-locale-block-month = The month, with { "{month}" } where the name stands.
key-locale-dates = Names of days and months, for languages for which ICU4X has none. Without this section those of ICU4X are used.
key-locale-dates-weekdays = The seven weekdays, Monday first.
key-locale-dates-months = The twelve months, January first.
key-locale-dates-full = How a date with its weekday is written.
key-locale-dates-long = How a date without its weekday is written.
key-locale-lists = What stands between the items of a list, for languages for which ICU4X has nothing. Without this section that of ICU4X is used.
key-locale-lists-separator = What stands between items.
key-locale-lists-and = What stands before the last item where all hold.
key-locale-lists-or = What stands before the last item where one of them holds.

## review.toml

file-review = Who has read and approved which texts of a language. The one in locales/ is for what stands in every invitation. In events/ it is called <language>.review.toml, beside the texts of the meeting. "oppslag review sign" writes it.
key-review-translators = Who made the translation. The reader has to be somebody else.
key-review-signed = A text that somebody has read, by its name. An empty section is a text that nobody has read.
key-review-signed-source = SHA-256 of the original as it was. It must be there when the text has an original.
key-review-signed-source-then = The original as it was. It must be there when the text has an original.
key-review-signed-text = SHA-256 of the text as it was.
key-review-signed-text-then = The text as it was.
key-review-signed-by = Who has read it.
key-review-signed-on = The day it was done.
key-review-signed-evidence = Where that stands, when the office has recorded it for somebody else.
key-review-signed-terms = SHA-256 of the words that the glossary had for the concepts in the text.
key-review-signed-withdrawn = Whether a signature inside oppslag itself does not count for you.
key-review-status = From before signatures were of one text: whether somebody has approved the whole language ("reviewed") or not ("unreviewed"). It counts for no text any more.
key-review-reviewer = Who approved the whole language. It must be there when status is "reviewed".
key-review-date = The day the whole language was approved. It must be there when status is "reviewed".

## approvals.toml

file-approvals = What senders have said of an event's files. "oppslag approve" writes it. It is a record of what was approved, and no proof against whoever can write the file.
key-approvals-approval = One sender's answer on one set of files.
key-approvals-approval-sender = The sender, as the office calls it.
key-approvals-approval-set = Which files: "print", "web" (for screens) or "all" (both).
key-approvals-approval-sha256 = SHA-256 of the list of files, written as sha256sum does.
key-approvals-approval-version = The version of oppslag that made the files.
key-approvals-approval-via = How the person was known: "cli" (the terminal), "local" (the pages on one's own computer) or "sign-on".
key-approvals-approval-by = Who answered.
key-approvals-approval-on = The day of the answer.
key-approvals-approval-evidence = Where the answer stands.
key-approvals-approval-remark = What else was said.
key-approvals-approval-returned = Whether the sender sent the pages back.
key-approvals-approval-files = SHA-256 of each file.

## series.toml

file-series = What a season's table last said of the meeting. "oppslag series" writes it, so that only what has changed in the table is changed in the meeting.
key-series-table = The file of the table.
key-series-said = The values, by the lines of event.toml.

## words.toml

file-words = Words that the checks look for in texts of a language, and limits of plain language. A star at the end of a word stands for any ending.
key-words-weekdays = Ways to write each weekday, Monday first. Without the line checks find no weekdays in texts.
key-words-months = Ways to write each month, January first. Without the line checks find no dates in texts.
key-words-joiners = Words that may stand between a weekday and its date. Without the line none may.
key-words-until = Words between two days or times, such as “to”.
key-words-and = Words between two days, such as “and”.
key-words-day-parts = Parts of a day that may stand between weekday and date.
key-words-beside-times = Words that may stand beside a time.
key-words-week = The word before the number of a week.
key-words-day-suffixes = What may stand right after the number of the day. Without the line nothing may.
key-words-office-words = Words that show that an office speaks. Some words of the glossary count only beside them.
key-words-clitics = What is written together with the word after it, as "and" in Arabic. Without the line there is nothing.
key-words-source-only-words = Norwegian words that are never right in this language. Without the line forgotten Norwegian is not found in this way.
key-words-shared-words = Loan words that many languages write alike. A text of such words alone is no copy.
key-words-foreign-letters = Letters of the same script that belong to other languages. Without the line nobody looks for them.
key-words-disputed-letters = Letters that many write and some reject. They are no fault.
key-words-child-as-interpreter = Words for what the law forbids: that family stands in for a professional. Without this section nobody looks for it.
key-words-child-as-interpreter-people = Children and relatives.
key-words-child-as-interpreter-phrases = Interpreting and translating.
key-words-child-as-interpreter-negations = Words that turn the sentence round, such as "not".
key-words-limits = Limits of plain language. What is not named is not measured.
key-words-limits-sentence = How many words a sentence may have.
key-words-limits-word = How many letters a word may have.
key-words-limits-compound = How many letters a compound of three words or more may have.
key-words-limits-lix = How heavy a text may be (LIX). Only for languages whose words are about as long as those of Norwegian.
key-words-meeting = Words beside which a price, a time or a place is a fact of the meeting. Without this section such facts in texts are not compared with event.toml.
key-words-meeting-names = The meeting and what belongs to it.
key-words-meeting-cost = Paying.
key-words-meeting-money = Money.
key-words-meeting-clock-before = What stands before the hour.
key-words-meeting-clock-after = What stands after the hour.
key-words-meeting-counts-from-six = Whether hours are also counted from six in the morning and six in the evening.

## glossary.toml

file-concepts = Hard words in Norwegian and what to write instead.
key-concepts-concept = One concept. Write the section once for each, in the order of their ids.
key-concepts-concept-id = The concept's name, the same in all languages.
key-concepts-concept-term = The word in bokmål.
key-concepts-concept-kind = What is wrong with the word. It is an expert's word ("jargon"), stiff office language ("officialese"), a picture ("metaphor") or an abbreviation ("abbreviation"). Or it means something else to the reader ("false-friend"). Without the line nothing is wrong with it.
key-concepts-concept-status = Whether it is the word to use ("preferred"), one that may be used ("admitted") or not to be used ("deprecated"). Without the line kind says it.
key-concepts-concept-expansion = What an abbreviation stands for. Only abbreviations need it.
key-concepts-concept-explanation = What the word means, for a reader. Without the line the printed glossary lacks it.
key-concepts-concept-example = A sentence with the word.
key-concepts-concept-plain = The same sentence in plain language.
key-concepts-concept-reason = Why the word is hard.
key-concepts-concept-domain = The subject that the word belongs to. Only for whoever looks after the list.
key-concepts-concept-source = Where the word and its explanation come from. Only for whoever looks after the list.
key-concepts-concept-write = What to write instead. Without the line the reader gets no suggestion.
key-concepts-concept-severity = Whether the word is an error or a warning. Without the line it is as the check says.
key-concepts-concept-usage = Whether the suggestion can stand in its place as it is ("swap"), and whether the word counts only where an office speaks ("in-context"). Without the line neither is said.
key-concepts-concept-confused-with = Norwegian words for what some take the concept for. Where the Norwegian text has one of them, its rendering is not wrong.
key-concepts-concept-nn = The word in nynorsk. What it shares with bokmål need not be written. Without this section the word is the same.
key-concepts-concept-nn-term = The word in nynorsk.
key-concepts-concept-nn-pos = { key-concepts-concept-pos }
key-concepts-concept-nn-gender = { key-concepts-concept-gender }
key-concepts-concept-nn-plural = { key-concepts-concept-plural }
key-concepts-concept-nn-class = { key-concepts-concept-class }
key-concepts-concept-nn-head = { key-concepts-concept-head }
key-concepts-concept-nn-forms = { key-concepts-concept-forms }
key-concepts-concept-nn-homographs = { key-concepts-concept-homographs }
key-concepts-concept-nn-not-in = { key-concepts-concept-not-in }
key-concepts-concept-pos = The part of speech. Without it the word is not inflected.
key-concepts-concept-gender = The gender of a noun: "m", "f" or "n". Only nouns need it.
key-concepts-concept-plural = How the word forms its plural, where it is not as usual.
key-concepts-concept-class = How a verb forms its past. Without the line oppslag guesses.
key-concepts-concept-head = The word of a phrase that is inflected. Only phrases need it.
key-concepts-concept-forms = Forms that the rules do not give. Without the line there are none.
key-concepts-concept-homographs = Forms that an everyday word has too, and that therefore do not count. Without the line there are none.
key-concepts-concept-not-in = Other words that only seem to hold this one. Without the line there are none.
file-terms = What a language calls the concepts of the Norwegian glossary.
key-terms-status = Whether somebody whose first language it is has approved the words. Without the line nobody has.
key-terms-term = The words for one concept. Write the section once for each.
key-terms-term-concept = The concept that the words are for.
key-terms-term-preferred = The words to use. Without the line there are none.
key-terms-term-admitted = Words that may be used too. Without the line there are none.
key-terms-term-deprecated = Words that are wrong. Without the line nobody looks for wrong words.
key-terms-term-never = Renderings that can never be right, whatever the Norwegian says.
key-terms-term-why-never = Why they are never right.
key-terms-term-note = An explanation for translators. Without the line there is none.

## assets/letters

file-sheets = Sheets of labels, and envelopes. Millimetres. Every line must be there.
key-sheets-labels = A sheet of labels.
key-sheets-labels-name = What the sheet is called in shops.
key-sheets-labels-columns = How many labels stand beside each other.
key-sheets-labels-rows = How many labels stand below each other.
key-sheets-labels-width = The width of a label.
key-sheets-labels-height = The height of a label.
key-sheets-labels-left = From the left edge of the sheet to the first label.
key-sheets-labels-top = From the top of the sheet to the first label.
key-sheets-labels-step-x = From the left edge of a label to that of the next one.
key-sheets-labels-step-y = From the top of a label to that of the next one.
key-sheets-labels-inset = How much is kept empty along a label's edges.
key-sheets-envelopes = An envelope, measured lying.
key-sheets-envelopes-name = What the envelope is called in shops.
key-sheets-envelopes-width = The width of the envelope.
key-sheets-envelopes-height = The height of the envelope.
key-sheets-envelopes-left = From the left edge to the address.
key-sheets-envelopes-top = From the top to the address.
key-sheets-envelopes-room-width = The width that the address has.
key-sheets-envelopes-room-height = The height that the address has.
file-columns = What the columns of lists of recipients may be called. Only letters and digits count. A column that is not named here must be pointed out with --map.
key-columns-name = The whole name.
key-columns-given = Given name.
key-columns-family = Family name.
key-columns-care-of = With whom the person lives (c/o).
key-columns-street = Street and number.
key-columns-street-2 = Another line of the address.
key-columns-postcode = Postcode.
key-columns-place = Postal town.
key-columns-country = Country.
key-columns-language = The recipient's language.
key-columns-copies = How many letters.
key-columns-channel = How the recipient is invited: by letter or in person.
key-columns-phone = Telephone number.
key-columns-reserved = Whether the recipient wants no letters.
key-columns-middle = Middle name.
key-columns-postal = Where post goes that does not go to the house. It goes before the street.
key-columns-line-2 = The second line of the address.
key-columns-line-3 = The third line of the address.
key-columns-line-4 = The fourth line of the address.
key-columns-house-number = House number, where it stands by itself.
key-columns-house-letter = The letter behind the house number, where it stands by itself.
key-columns-wanted = Whether the recipient wants letters. No, or nothing where others say yes: no letter.
key-columns-status = What the register of persons says. Some get no letter.
key-columns-died = When the person died. Whoever has died gets no letter.
key-columns-protection = Whether the address is protected. If one is, no letters are made from the list.
file-cells = What cells of lists of recipients may say.
key-cells-yes = Yes: the recipient wants no letters.
key-cells-no = No: the recipient can get letters.
key-cells-letter = The recipient is invited by letter.
key-cells-person = The recipient is invited by telephone or in person.
key-cells-norway = Words for Norway, which is not written in addresses in Norway.
key-cells-nothing = Words in a cell that says nothing.
key-cells-no-address = Words that stand where an address should, and are none.
key-cells-gone = Words for a recipient who has died or is away.
key-cells-unprotected = Words for an address that is not protected.
key-cells-protected = Words for a protected address, wherever they stand in the row.
key-cells-protected-cell = Words for a protected address, where a whole cell says them.
key-cells-address-part = Words in the name of a column that is part of an address. A column of such a name that is not used is reported.
key-cells-other-address = Names of columns that hold such a word and are no address.
file-language-names = Further names of languages in lists of recipients, beside those of locale.toml.
key-language-names-names = The names of each language, by its code.
file-countries = What people call countries in lists of recipients.
key-countries-countries = The names of each country, by its code. The first name is printed on the letter.
file-streets = How streets' names end, and how that is written short. Two ways to write it are one address.
key-streets-endings = The ways to write each ending of a street's name.

## school-holidays.toml

file-school = When schools are closed. "oppslag new" and "oppslag series" tell of it.
key-school-holidays = Holidays, a section for each.
key-school-holidays-name = Which holidays.
key-school-holidays-week = The week of the year, where they are in the same week every year.
key-school-holidays-first = The first day. It stands together with last.
key-school-holidays-last = The last day. It stands together with first.
key-school-holidays-source = Where you found the days. Without the line nobody knows where they are from.

## answers.toml

file-answers = Answers for "oppslag init": what the office is and has.
key-answers-organisation = The name of the office.
key-answers-return-address = The address that letters come back to, a line each.
key-answers-languages = The languages that you use, each with the colour of its paper.
key-answers-senders = Those who send out the posters, in the order of their logos.
key-answers-senders-name = The name.
key-answers-senders-logo = The file of the logo, SVG or PNG, from the folder of the file of answers on. Without the line you have to put it in later.
key-answers-venues = Where you hold meetings.
key-answers-venues-name = The name of the place.
key-answers-venues-street = Street and number.
key-answers-venues-town = Postcode and place.
key-answers-venues-step-free = Whether one can come in without stairs.
key-answers-venues-bus-lines = The buses that stop there.
key-answers-venues-bus-stop = The name of the stop.
key-answers-contacts = Whom people can call.
key-answers-contacts-name = The name.
key-answers-contacts-title = The work place that stands below the name in letters.
key-answers-contacts-phone = The telephone number.
