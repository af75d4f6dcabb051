### What each finding says, and what to do about it. The id is the finding's code.

unreadable-file = This file is missing or cannot be read.{ $reason ->
    [none] { "" }
   *[other] { " " }({ $reason })
}
    .hint = Put the file there, or see that you may read it.
oversized-file = This file is larger than { $limit } MB.
    .hint = Is it the right file? Give a smaller one.
wrong-encoding = This text is not UTF-8: byte { $offset } begins no character.
    .hint = Open it in a text editor and save it as UTF-8.
toml-syntax = The file is not written as TOML should be: { $reason }.
    .hint = Compare the line with one that works. Texts stand in quotation marks, dates do not.
unknown-key = Nothing reads "{ $key }".
    .hint = { $suggestion ->
        [none] Delete the line, or see that it stands in the right section.
       *[other] Did you mean "{ $suggestion }"?
    }
missing-key = "{ $key }" is missing.
    .hint = Add a line { $key } = …
invalid-value = "{ $key }" cannot have this value.
    .hint = { $expected ->
        [text] It must be a text in quotation marks that is not empty.
        [flag] It must be true or false.
        [integer] It must be a whole number within reason.
        [number] It must be a number.
        [date] It must be a date that exists, such as 2027-05-12.
        [time] It must be a time of the day, such as 13:30.
        [list] It must be a list in square brackets.
        [table] It must be a section with keys of its own.
        [colour] It must be a colour such as "#FFF5B1".
        [url] It must be a web address that begins with https:// and is at most a few hundred characters long.
        [status] It must be "planned", "moved" or "cancelled".
        [registration] It must be "none", "slip", "telephone", "sms" or "web".
        [language] It must be a language tag, or a tag with the language's own name.
        [direction] It must be "ltr" or "rtl".
        [review] It must be "unreviewed" or "reviewed".
        [check] It must be the code of a finding, such as "stand-in-sender-logo".
        [weekday] It must be the name of a weekday in one of the languages, such as "onsdag".
        [window] It must be a window that the letter knows: c5, c65 or e65.
       *[other] See the example workspace.
    }
unused-exception = Nothing needs the exception for "{ $excepted }" any more.
    .hint = Delete it, so that it hides no fault later.
date-weekday-mismatch = The weekday is wrong: { DATETIME($date, dateStyle: "full") } is the date, but the event says "{ $stated }".
    .hint = Correct the weekday or the date. "{ $stated }" would fit { DATETIME($fitting, dateStyle: "full") }.
date-in-past = { DATETIME($date, dateStyle: "full") } has passed (today is { DATETIME($today, dateStyle: "full") }).
    .hint = Is it the right year?
end-before-start = The meeting ends at { $end }, but starts at { $start }.
    .hint = Correct start or end.
deadline-after-event = The deadline ({ DATETIME($deadline, dateStyle: "full") }) comes after the meeting ({ DATETIME($date, dateStyle: "full") }).
    .hint = Set an earlier deadline.
unknown-language = There is no language "{ $tag }".
    .hint = { $suggestion ->
        [none] There are { LIST($known) }. For an interpreter's language without a translation, write {"{"} tag = "…", name = "…" {"}"}.
       *[other] Did you mean "{ $suggestion }"?
    }
language-not-in-event = The event has no language "{ $tag }".
    .hint = It has { LIST($known) }.
missing-translation = The texts in "{ $tag }" are missing: there is no such file.
    .hint = Have it translated, or take the language out of the event's list.
unknown-venue = oppslag.toml has no venue "{ $venue }".
    .hint = { $suggestion ->
        [none] It has { LIST($known) }. Add a section [venues.{ $venue }].
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-contact = oppslag.toml has no contact "{ $contact }".
    .hint = { $suggestion ->
        [none] It has { LIST($known) }. Add a section [contacts.{ $contact }].
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-paper = There is no paper "{ $paper }" under [papers].
    .hint = { $suggestion ->
        [none] There are { LIST($known) }.
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-template = There is no template "{ $template }".
    .hint = { $suggestion ->
        [none] There are { LIST($known) }.
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-size = No template has the size "{ $size }".
    .hint = { $suggestion ->
        [none] There are { LIST($known) }.
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-sender = There is no sender "{ $sender }".
    .hint = { $suggestion ->
        [none] There are { LIST($known) }. Put a new sender's files in assets/senders/{ $sender }/.
       *[other] Did you mean "{ $suggestion }"?
    }
missing-sender-logo = The logo of { $sender } is not on this page.
    .hint = The template must place every required sender. Use its senders' strip.
stand-in-sender-logo = The logo of { $sender } is a stand-in, not the official one.
    .hint = Put the official file in { $folder }/logo.svg and write official = true in sender.toml.
undersized-sender-logo = The logo of { $sender } is { NUMBER($height) } mm high. It must be at least { NUMBER($minimum) } mm.
    .hint = Give the logos more room in the template, or leave out other things.
invalid-svg = This is no SVG picture.
    .hint = Export the logo again as SVG, with a viewBox.
fluent-syntax = The text is not written as Fluent should be: { $reason }.
    .hint = A message is "name = text". Lines that go on are indented. See that every {"{"} has its {"}"}.
duplicate-message = The message "{ $id }" stands twice. The first is at { $first }.
    .hint = Delete one of them.
missing-message = The message "{ $id }" is missing.
    .hint = { $suggestion ->
        [none] Translate it from the Norwegian file.
       *[other] Translate it from the Norwegian file. Is "{ $suggestion }" a misspelling of it?
    }
empty-message = The message "{ $id }" has no text.
    .hint = Translate it from the Norwegian file.
unknown-variable = The message "{ $id }" uses { $variable }, which it does not get.
    .hint = { $suggestion ->
        [none] It can use { LIST($known, type: "disjunction") }.
       *[other] Did you mean { $suggestion }?
    }
missing-reference = The message "{ $id }" refers to "{ $reference }", which does not exist.
    .hint = Correct the name, or add what it refers to.
cyclic-reference = The message "{ $id }" refers back to itself.
    .hint = Write the text out in one of the messages of the circle.
unresolved-message = The message "{ $id }" cannot be put together ({ $reason }).
    .hint = See that DATETIME, NUMBER and LIST get the right variable and options, as in the Norwegian file.
missing-date-names = The names of days and months in "{ $tag }" are not known.
    .hint = Write them under [dates] in locale.toml, with their source, or set formats to a language that shares them.
missing-list-words = The words between the items of a list in "{ $tag }" are not known.
    .hint = Write them under [lists] in locale.toml: separator, and, or.
unreviewed-translation = Nobody who has { $language } as a first language has signed this translation.
    .hint = Have it read before you print, and sign it in review.toml.
missing-font = There is no font "{ $font }".
    .hint = { $suggestion ->
        [none] Put it into fonts/. There are { LIST($known) }.
       *[other] Did you mean "{ $suggestion }"?
    }
missing-glyph = This language's fonts do not have: { $text }
    .hint = Write it otherwise, or add a font that has it to the language's locale.toml.
overset-text = { $kind ->
    [pages] The text does not fit on one page: { $by ->
        [one] 1 page too many
       *[other] { $by } pages too many
    }.
   *[frame] The text does not fit, though it has been made as small as it may be. { NUMBER($by) } mm are missing at "{ $id }".
}
    .hint = Shorten the message, or others on the same page.
template-warning = The template draws a warning: { $reason }.
    .hint = { $advice ->
        [none] Correct the template.
       *[other] { $advice }
    }
template-error = The page could not be made: { $reason }.
    .hint = { $advice ->
        [none] Correct the template.
       *[other] { $advice }
    }
