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
web-new-name-hint = Short, for example “Housing: What are your rights?”
web-new-name-missing = Write what the meeting is called.
web-new-date = Which day is it?
web-make-meeting = Make the meeting
web-correct = Correct these faults before you go on:

## One meeting

web-when-line = { DATETIME($date, dateStyle: "full") }, { $start }–{ $end }
web-weekday = { DATETIME($date, dateStyle: "full") }
web-when = When and where
web-date = Date
web-start = Begins at
web-end = Ends at
web-venue = Place
web-venue-hint = Places are listed under The office.
web-contact = Whom can one call?
web-page = Web page
web-page-hint = The address that the QR code opens. It begins with https://
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
web-point-add = Add a point
web-break-add = Add a break
web-point-up = Move point { $number } up
web-point-remove = Remove point { $number }
web-serving = Food and children
web-halal = The food is halal
web-childcare = Somebody looks after the children during the meeting
web-interpreters = Interpreters
web-offered = These languages have an interpreter at the meeting
web-on-request = These languages are named as examples of interpreters one can ask for
web-notice-days = How many days before must one ask for an interpreter?
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
