### What each finding says, and what to do about it. The id is the finding's code.

unreadable-file = This file is missing or cannot be read.{ $reason ->
    [none] { "" }
    [font] { "" } The font is damaged, or asks for more time and memory than any font needs. Install it anew from where it comes.
    [special] { "" } It is no ordinary file: pipes and devices are not read. Save what comes out of it in a file.
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
    .hint = { $place ->
        [here]
            It is called "{ $suggestion }". Write:
            { $lines }
        [beside]
            "{ $suggestion }" belongs with another line. Write both:
            { $lines }
        [there] It is called "{ $suggestion }", which is there already. Delete this line.
        [top]
            "{ $suggestion }" stands at the top of the file, above all headings in brackets. Move the line there:
            { $lines }
        [section]
            "{ $suggestion }" belongs in a section of its own. If the file has that section already, write it there. Otherwise write at the end of the file:
            { $lines }
        [texts]
            That does not stand in this file, but in the texts beside it, such as nb.ftl. Write there:
            { $lines }
       *[none] { $suggestion ->
            [none] Delete the line, or see that it stands in the right section.
           *[other] Did you mean "{ $suggestion }"?
        }
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
        [severity] Write "error", "warning" or "info". To accept a finding, write an exception with its reason.
        [requirement] Write "voluntary", "free", "interpreter", "contact", "venue" or "sender".
        [status] It must be "planned", "moved" or "cancelled".
        [registration] It must be "none", "slip", "telephone", "sms" or "web".
        [programme] Write "break", or delete the line: what else there is in the programme has a message.
        [language] It must be a language tag, or a tag with the language's own name.
        [direction] It must be "ltr" or "rtl".
        [review] It must be "unreviewed" or "reviewed".
        [check] It must be the code of a finding, such as "stand-in-sender-logo".
        [weekday] It must be the name of a weekday in one of the languages, such as "onsdag".
        [choice] It must be one of these: { LIST($known) }.
        [printable] It holds a control character that XML cannot hold. Delete it.
        [window] It must be a window that the letter knows: c5, c65 or e65.
       *[other] See the example workspace.
    }
xml-syntax = This is no TBX file that can be read: { $reason }.
    .hint = Export it from the tool again. By hand, mend the place that is shown: every element is closed, and & stands as &amp;.
csv-syntax = { $fault ->
    [quote] A quotation mark is opened here and never closed.
    [list-quote] Row { $row }: a quotation mark is opened in this row. It swallows the rows after it, or is never closed.
    [cells] This row has not as many cells as the first one.
    [twice] This column stands twice.
    [column] There is no column "{ $column }" in the first row.
   *[language] This cell is filled in, but a language of this row has no such field.
}
    .hint = { $fault ->
        [quote] Close it, or write it twice where it is part of the text.
        [list-quote] Delete the mark in this row, or write it twice where it is part of the text. Nobody in the rows after it was read.
        [cells] Open the table in a spreadsheet and save it as CSV UTF-8 with semicolons.
        [twice] Delete one of them.
        [column] Start from a table of "oppslag glossary export --format csv", and leave its first row as it is.
       *[language] Empty the cell, or move the text to the row of the right language.
    }
incomplete-entry = { $part ->
    [id] This concept has no id.
    [language] It does not say which language this is in.
    [words] "{ $concept }" has a note here but no word.
   *[term] This concept has no term here.
}
    .hint = { $part ->
        [id] Give it the id of the concept in locales/nb/glossary.toml, or a new one.
        [language] Add the language's tag, such as "so".
       *[term] Fill in the word, or take the whole entry away.
    }
duplicate-entry = "{ $concept }" stands here for the second time{ $tag ->
    [none] {""}
   *[other] { " " }in the language "{ $tag }"
}.
    .hint = Put the two together, or give one of them another id.
unknown-concept = The glossary has no concept "{ $concept }".
    .hint = { $suggestion ->
        [none] Add it with its Norwegian word first, or correct the id.
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-data-category = oppslag has no place for "{ $category }". It is left out.
    .hint = Put what matters into the note or the explanation.
unused-exception = Nothing needs the exception for "{ $excepted }" any more.
    .hint = Delete it, so that it hides no fault later.
date-weekday-mismatch = { $kind ->
    [week] { DATETIME($date, dateStyle: "full") } is in week { $week }, but here it says week { $stated }.
   *[weekday] The weekday is wrong: { DATETIME($date, dateStyle: "full") } is the date, but it says "{ $stated }" here.
}
    .hint = { $kind ->
        [week] Correct the week or the date.
       *[weekday] Correct the weekday or the date. "{ $stated }" would fit { DATETIME($fitting, dateStyle: "full") }.
    }
contradictory-fact = { $kind ->
    [time] The meeting is from { $start } to { $end }, but it says "{ $stated }" here.
    [date] The meeting is on { DATETIME($date, dateStyle: "full") }, but it says "{ $stated }" here.
    [price] Every page says that the meeting is free of charge, but it says "{ $stated }" here.
   *[place] The meeting is at { $place }, but it says "{ $stated }" here.
}
    .hint = { $kind ->
        [time] Correct the text or event.toml. Better still, leave it out: time and place stand on every page.
        [date] Correct the text or event.toml. Better still, leave it out: the date stands on every page.
        [price] Delete the price. If the meeting is not free, give the event its own message "free" in every language.
       *[place] Correct the text or event.toml. Better still, leave it out: time and place stand on every page.
    }
date-in-past = { DATETIME($date, dateStyle: "full") } has passed (today is { DATETIME($today, dateStyle: "full") }).
    .hint = Is it the right year?
end-before-start = The meeting ends at { $end }, but starts at { $start }.
    .hint = Correct start or end.
deadline-after-event = The deadline ({ DATETIME($deadline, dateStyle: "full") }) comes after the meeting ({ DATETIME($date, dateStyle: "full") }).
    .hint = Set an earlier deadline.
deadline-on-closed-day = The deadline is on a day when the office is closed: { DATETIME($deadline, dateStyle: "full") }.
    .hint = Set it to { DATETIME($open, dateStyle: "full") }, or to another working day.
letter-date-too-late = The letter is dated { DATETIME($dated, dateStyle: "full") }. The meeting is on { DATETIME($date, dateStyle: "full") }.
    .hint = Write the day on which the letters are sent, or delete the line: then the letter has no date.
unknown-language = There is no language "{ $tag }".
    .hint = { $suggestion ->
        [none] There are { LIST($known) }. For an interpreter's language without a translation, write {"{"} tag = "…", name = "…" {"}"}.
        [import] There are { LIST($known) }. A new language needs a folder in locales/ first.
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
missing-sender-logo = { $page ->
    [0] The logo of { $sender } is not on this page.
   *[other] The logo of { $sender } is not on page { NUMBER($page) }.
}
    .hint = { $page ->
        [0] The template must place every required sender. Use its senders' strip.
       *[other] Put the sender's own logo on the page. A logo that is hidden, white on white or cut to a rest does not count.
    }
unusable-sender-logo = The logo of { $sender } cannot be printed: { $fault ->
    [large] it is larger than 8 MB, or has more pixels than anybody prints.
    [other] it is neither SVG nor PNG.
    [active] it holds more than a drawing: a script, something that moves, or a web page.
    [outside] it fetches something from elsewhere, such as a picture or a font.
    [entities] it uses entities, which can hide something else.
    [live-text] its letters are text, and the font may be missing where it is printed.
    [deep] it is so complicated that it takes too much time or memory to draw.
    [empty] nothing in it can be seen on white paper.
    [long] it is so long and narrow that it fits on no page.
    [coarse] it has too few pixels, and becomes blurred in print.
    [colours] it has { LIST($foreign) }, and sender.toml allows { LIST($colours) } and no others.
    [stand-in] sender.toml says that it is official, but the logo is the stand-in that comes with oppslag.
   *[broken] it is damaged.
}
    .hint = { $fault ->
        [live-text] Turn the letters into outlines: in Illustrator Type → Create Outlines, in Inkscape Path → Object to Path. Save it again.
        [coarse] Ask the sender for an SVG, or a PNG that is at least 600 pixels high.
        [colours] Ask the sender for the file in the right colours. If these are right, write them under colours in sender.toml.
        [empty] Ask the sender for the file that is meant for light paper.
        [stand-in] Put the official file in { $folder }/logo.svg, or write official = false in sender.toml.
       *[other] Ask the sender for the logo as a plain SVG.
    }
stand-in-sender-logo = The logo of { $sender } is a stand-in, not the official one.
    .hint = Put the official file in { $folder }/logo.svg and write official = true in sender.toml.
undersized-sender-logo = { $page ->
    [0] The logo of { $sender } is { NUMBER($height) } mm high. It must be at least { NUMBER($minimum) } mm.
   *[other] The logo of { $sender } on page { NUMBER($page) } is { NUMBER($height) } mm high. It must be at least { NUMBER($minimum) } mm.
}
    .hint = Give the logos more room in the template, or leave out other things.
blurred-sender-logo = The logo of { $sender } on page { NUMBER($page) } is blurred: it is as sharp as a picture { NUMBER($pixels) } pixels high.
    .hint = Use the sender's own file, best as SVG or PDF, not a picture copied from a web page.
cropped-sender-logo = { NUMBER($cropped) } per cent of the logo of { $sender } on page { NUMBER($page) } are cut off.
    .hint = Show the whole logo. In Word or Canva, undo the cropping or make its frame larger.
distorted-sender-logo = { $kind ->
    [planned] The template stretches the logo of { $sender } by { NUMBER($stretch) } per cent.
    [turned] The template turns or skews the logo of { $sender } by { NUMBER($skew) } degrees.
   *[seen] The logo of { $sender } on page { NUMBER($page) } is out of shape: stretched by { NUMBER($stretch) } per cent, skewed by { NUMBER($skew) } degrees.
}
    .hint = Put the logo in again, and change its size by a corner so that it keeps its shape.
obscured-sender-logo = { $kind ->
    [hidden] The template does not show the logo of { $sender } as its file has it: { NUMBER($covered) } per cent differ.
    [covered] Something lies over the logo of { $sender } on page { NUMBER($page) }: { NUMBER($covered) } per cent of it are covered.
   *[crowded] Something stands too near the logo of { $sender } on page { NUMBER($page) }: { NUMBER($clear) } mm away. It needs { NUMBER($clear-demanded) } mm of clear space.
}
    .hint = { $kind ->
        [covered] Move away what lies over the logo.
       *[crowded] Move text, lines and other logos away from it, or make it smaller.
    }
recoloured-sender-logo = { $negative ->
    [yes] The logo of { $sender } on page { NUMBER($page) } is white on dark ground, which its sender does not allow.
   *[no] The logo of { $sender } on page { NUMBER($page) } has a wrong colour: { $colour } instead of { $colour-expected }.
}
    .hint = Use the sender's own file as it is. Print it in colour, or on a sheet with the logo already printed.
black-near-logo = Something black is { NUMBER($distance) } mm from the logo of { $sender } on page { NUMBER($page) }. Printed in two runs, a sheet needs { NUMBER($demanded) } mm, since printers drift.
    .hint = Move the text or line away from the logo. It stands { NUMBER($left) } mm from the left edge and { NUMBER($top) } mm from the top.
more-than-logos = The file for the colour printer has more on page { NUMBER($page) } than the logos: something from { NUMBER($left) } to { NUMBER($right) } mm from the left edge, and from { NUMBER($top) } to { NUMBER($bottom) } mm from the top.
    .hint = Leave only the logos in this file, and put the rest into the one for the black printer. Register marks must stand in both.
colour-in-black-file = { $kind ->
    [image] { $count ->
        [one] A picture on page { NUMBER($page) } of the file for the black printer has colours: { $colour }.
       *[other] { $count } pictures on page { NUMBER($page) } of the file for the black printer have colours. The first has { $colour }.
    }
    [shading] A gradient on page { NUMBER($page) } of the file for the black printer has colours: { $colour }.
   *[operator] { $count ->
        [one] Page { NUMBER($page) } of the file for the black printer asks for a colour: { $colour }.
       *[other] Page { NUMBER($page) } of the file for the black printer asks for colours in { $count } places. The first is { $colour }.
    }
}{ $inside ->
    [page] { "" }
    [form] { " " }It stands in an embedded drawing.
    [pattern] { " " }It stands in a pattern.
    [font] { " " }It stands in a font.
    [mask] { " " }It stands in a mask.
   *[annotation] { " " }It stands in a note or a link on the page.
}
    .hint = Make it black, grey or white in the program that the file comes from, and turn pictures into grey ones.
mismatched-overlay = { $kind ->
    [pages] The number of pages is { NUMBER($pages) } here and { NUMBER($other-pages) } in { $other }. They are not the two printings of the same sheets.
    [size] Page { NUMBER($page) } is { NUMBER($width) } × { NUMBER($height) } mm here and { NUMBER($other-width) } × { NUMBER($other-height) } mm in { $other }.
    [blank] Page { NUMBER($page) } of this file is empty. All that is not in { $other } should stand there.
    [both-coloured] Both this file and { $other } have colours, so that nobody can tell which one is for the black printer.
   *[no-colour] Neither this file nor { $other } has a colour, so that nobody can tell which one is for the colour printer.
}
    .hint = { $kind ->
        [both-coloured] Make one of them black and grey, or call them -colour and -black at the end of their names.
        [no-colour] Make both again with oppslag render --split. The logos keep their own colours.
       *[other] Make both again from the same page, in the same size.
    }
unreadable-page = { $reason ->
    [encrypted] This file asks for a password and cannot be looked at.
    [cut] The file ends before its end: it was cut off when it was copied, sent or saved.
    [picture] This picture is of a kind that is not read (GIF, BMP, HEIC, AVIF).
    [document] This is a document to work on, and no finished page.
    [huge] { $page ->
        [0] The file has more than 2,000 pages.
       *[other] Page { NUMBER($page) } has more pixels than can be looked at.
    }
    [slow] { $page ->
        [0] This file takes too long to open.
       *[other] Page { NUMBER($page) } takes too long to draw.
    }
    [costly] { $page ->
        [0] The file takes too much memory to open.
       *[other] Page { NUMBER($page) } takes too much memory to draw.
    }
    [skipped] Page { NUMBER($page) } and perhaps others were not looked at: the pages before have taken all the time that the file has.
   *[broken] { $page ->
        [0] This file is damaged, or is neither PDF, PNG, JPEG, TIFF nor WebP.
       *[other] Page { NUMBER($page) } is damaged and cannot be drawn.
    }
}
    .hint = { $reason ->
        [encrypted] Export it anew from the program that it was made in, without a password.
        [cut] Copy or download it once more, or export it anew, and check that it opens.
        [picture] Save it as PNG or JPEG, and check that. Better still, export a PDF from the program that it was made in.
        [document] Export it as PDF (in Word and PowerPoint: File → Save As → PDF; in Publisher and LibreOffice: File → Export), and check that.
        [slow] Export it as a PDF of fewer and simpler pages, or as PNG at 300 dots per inch, and check that.
        [costly] Export it as a PDF of fewer and simpler pages, or as PNG at 300 dots per inch, and check that.
        [skipped] Mend the pages that are named, or check the pages one at a time.
        [huge] { $page ->
            [0] Split it, and check each part.
           *[other] Export it at 300 dots per inch, and check that.
        }
       *[broken] Export it anew from the program that it was made in.
    }
invalid-svg = This is no SVG picture.
    .hint = Export the logo again as SVG, with a viewBox.
fluent-syntax = The text is not written as Fluent should be: { $fault ->
    [expected] "{ $detail }" is missing here
    [name] a name is missing here
    [empty] "{ $detail }" has no text
    [no-value] the text after "=" is missing
    [no-default] no variant is marked with *
    [two-defaults] more than one variant is marked with *
    [open-quote] a quotation mark is not closed
    [closing-brace] "{"}"}" stands alone
    [escape] "{ $detail }" is no character
    [selector] one cannot choose a variant by this
    [argument-twice] "{ $detail }" is given twice
    [too-deep] braces stand too deep inside each other, so that nothing in the file could be read
   *[placeable] this cannot stand between "{"{"}" and "{"}"}"
}.
    .hint = A message is "name = text". Lines that go on are indented. See that every {"{"} has its {"}"}.
duplicate-message = { $kind ->
    [message] The message "{ $name }" stands twice.
    [attribute] ".{ $name }" stands twice in the message "{ $id }".
   *[variant] [{ $name }] stands twice in a selection of the message "{ $id }".
} The first is at { $first }.
    .hint = Delete one of them.
overridden-message = { $kind ->
    [replaced] This event has its own text "{ $id }". It stands in place of { $usual }.
   *[kept] In this language the usual text stands, where the original has its own: { LIST($ids) }.
}
    .hint = { $kind ->
        [replaced] Nothing is wrong. The usual text is for all events; delete this one to have it again.
       *[kept] Nothing is wrong if the usual text is true here too. Otherwise have the event's own text translated.
    }
missing-message = The message "{ $id }" is missing.
    .hint = { $suggestion ->
        [none] Write it in this file, as the other languages have it.
       *[other] Write it in this file, as the other languages have it. Is "{ $suggestion }" a misspelling of it?
    }
empty-message = The message "{ $id }" has no text.
    .hint = Write it in this file, as the other languages have it.
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
    .hint = See that DATETIME(), NUMBER() and LIST() get the right variable and options, as in the Norwegian file.
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
    [venue] The venue's name does not fit, though it has been made as small as it may be. { NUMBER($by) } mm are missing.
    [street] The venue's address does not fit, though it has been made as small as it may be. { NUMBER($by) } mm are missing.
    [return-address] The return address does not fit. { NUMBER($by) } mm are missing.
    [page] The address of the web page does not fit. { NUMBER($by) } mm are missing.
   *[frame] The text does not fit, though it has been made as small as it may be. { NUMBER($by) } mm are missing at "{ $id }".
}
    .hint = { $kind ->
        [venue] Shorten the venue's name in oppslag.toml, as people say it.
        [street] Shorten the venue's address in oppslag.toml: street, number, postcode and town are enough.
        [return-address] Shorten return-address in oppslag.toml.
        [page] Give page in event.toml a shorter address.
        [senders] The logos of { $senders } senders take the room. Name fewer senders, or use a larger page.
       *[frame] Shorten the message, or others on the same page.
    }
text-off-page = "{ $text }" stands { NUMBER($by) } mm { $kind ->
    [sheet] outside the paper
    [printer] in the margin that printers leave white
   *[copy] too near where the sheet is cut
} ({ $side ->
    [left] on the left
    [right] on the right
    [top] at the top
   *[bottom] at the bottom
}).
    .hint = { shorter }
overlapping-text = "{ $text }" lies { NUMBER($by) } mm into { $kind ->
    [text] "{ $other }"
    [mark] the mark of { $other }
    [code] the QR code
    [rule] a line
   *[banner] the edge of a filled field
}.
    .hint = { shorter }
clipped-text = "{ $text }" is cut off: { NUMBER($by) } mm of it are missing.
    .hint = { shorter }
split-unit = A line ends inside "{ $text }", which is one { $kind ->
    [date] date
    [time] time
    [phone] telephone number
    [name] name
   *[number] number with what it counts
}{ $what ->
    [message] {" "}(message "{ $id }")
   *[text] {""}
}.
    .hint = Give the text more room in the template, or set it with t() there, which keeps such parts together.
lonely-word = The last line of "{ $id }" is the one short word "{ $text }".
    .hint = Make the title a word longer or shorter.
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
bidi-control = { $row ->
    [none] Here is a character that cannot be seen and turns the order of others around: it is printed otherwise than it stands here.
   *[other] Row { $row }, column { $column }: here is a character that cannot be seen and turns the order of others around.
}
    .hint = Delete it: write the text anew, do not copy it. oppslag keeps numbers and names in order itself.
bidi-hazard = { $kind ->
    [phone] The telephone number "{ $text }" will be shown in the wrong order in a line from right to left.
    [range] "{ $text }" will be shown the wrong way round in a line from right to left.
    [url] The address "{ $text }" will be torn apart in a line from right to left.
    [address] "{ $text }" will be torn apart in a line from right to left: the number jumps to the other side.
   *[name] The mark at the end of "{ $text }" will jump to the other side in a line from right to left.
}
    .hint = Take it from the event with a variable, which keeps its order. Otherwise put U+2066 before it and U+2069 after it: {"{"} "\u2066" {"}"}…{"{"} "\u2069" {"}"}.
child-as-interpreter = This sentence asks people to bring a child or somebody they know who interprets.
    .hint = Offer a professional interpreter who costs nothing. Public offices may not use children as interpreters (tolkeloven § 4).
hard-to-read = The text is hard to read: LIX { NUMBER($lix) }, and { NUMBER($limit) } or more is hard. A sentence has { NUMBER($sentence) } words on average, and { NUMBER($long) } of 100 words are long.
    .hint = Write shorter sentences, and shorter words where there are any.
id-style = The name "{ $id }" should be written in small letters with hyphens.
    .hint = Rename it in every language, for example "programme-welcome".
logo-lost-on-paper = { $kind ->
    [seen] The colours of the logo of { $sender } are lost on the paper of page { NUMBER($page) }: { $colour-demanded } became { $colour }, with a contrast of { NUMBER($contrast) } : 1.
    [contrast] The logo of { $sender } can hardly be seen on "{ $paper }" paper: its contrast is { NUMBER($contrast) } : 1, and it needs 3 : 1.
    [forbidden] "{ $paper }" paper puts the logos on white, and { $sender } does not allow its logo to stand on a white patch or label.
   *[hue] The logo of { $sender } loses its colour on "{ $paper }" paper.
}
    .hint = { $kept ->
        [planned] Choose another paper for this language in oppslag.toml. The logo keeps its colour on { LIST($others, type: "disjunction") }.
        [not-allowed] Ask the sender whether its logo may stand on white, and write on-white = true in its sender.toml. Otherwise write logos = "print", or choose another paper.
        [some] Print on another paper. The logo keeps its colour on { LIST($others, type: "disjunction") }.
       *[none] Print on white or lighter paper, or put the logo on a white label.
    }
long-sentence = This sentence has { NUMBER($words) } words. More than { NUMBER($limit) } are hard to take in at once.
    .hint = Make two sentences of it.
long-word = "{ $word }" has { NUMBER($letters) } letters. Many readers stop at so long a word.{ $parts ->
    [none] { "" }
   *[other] { " " }It is put together from several words: { $parts }.
}
    .hint = { $known ->
    [yes] Write instead: { LIST($write, type: "disjunction") }.
   *[no] Say it in two or three short words.
}
low-contrast = "{ $text }" stands out too little on { $paper ->
    [none] the paper
   *[other] "{ $paper }" paper
}: { NUMBER($contrast) } : 1, and it needs { NUMBER($least) } : 1.
    .hint = Use a darker tint in the template, or a lighter paper.
missing-attribute = { $attribute ->
    [none] The message "{ $id }" lacks its text.
   *[other] The message "{ $id }" lacks ".{ $attribute }".
}
    .hint = Translate it from the original.
missing-plural-form = The message "{ $id }" lacks a form for { LIST($missing) }. In "{ $language }" nouns change with the number.
    .hint = Add a line for each of them, such as [{ $first }], in the selection.
unused-plural-form = { $kind ->
    [category] "[{ $key }]" in the message "{ $id }" is never chosen: the language has no such form.
   *[word] "[{ $key }]" in the message "{ $id }" is never chosen: forms have English names in every language.
}
    .hint = { $kind ->
        [category] Delete the line. "{ $language }" has { LIST($known) }, and numbers as [0].
       *[word] Write one of these names: { LIST($known, type: "disjunction") }. Only the text behind it is translated.
    }
missing-required-content = { $requirement ->
    [voluntary] The page does not say that it is voluntary to come.
    [free] The page does not say that it is free of charge.
    [interpreter] The page does not say how one gets an interpreter.
    [contact] The page does not show the telephone number to call.
    [venue] The page does not show the name and address of the place.
   *[sender] The page does not show every sender.
}
    .hint = Every invitation must show it. Put it into the template, or take it out of "requires" in template.toml if this page really needs it not.
missing-variable = The message "{ $id }" lacks { $variable }, which the original has.
    .hint = Put it where it belongs in the sentence. Without it, readers miss what it stands for.
mixed-digits = The text mixes digits of two scripts.
    .hint = Write all of them in the digits of telephones and clocks in Norway: 0–9.
obsolete-message = Nothing uses "{ $id }": the original does not have it.
    .hint = Delete it, or correct the name if it is a misspelling.
obsolete-reference = The message "{ $id }" shows "{ $reference }", which the original does not.
    .hint = Compare with the original, and use what it uses.
placeable-lost = The message "{ $id }" does not show { $placeable }, which the original shows.
    .hint = Put it into the sentence, also into the default variant marked with *.
public-holiday = { DATETIME($date, dateStyle: "full") } is a public holiday in Norway ({ $holiday ->
    [new-year] New Year's Day
    [labour-day] 1 May
    [constitution-day] 17 May
    [christmas] Christmas Day
    [second-christmas] Boxing Day
    [maundy-thursday] Maundy Thursday
    [good-friday] Good Friday
    [easter] Easter Sunday
    [easter-monday] Easter Monday
    [ascension] Ascension Day
    [whit-sunday] Whit Sunday
   *[whit-monday] Whit Monday
}).
    .hint = Is the date right? Offices are closed, and fewer buses run.
replacement-character = A character was lost here when the text was saved.
    .hint = Write it again, and save the file as UTF-8.
shouting = "{ $text }" is written in capitals, which reads as shouting and is harder to read.
    .hint = Write it in small letters. What is important may stand first.
small-text = "{ $text }" is { NUMBER($size) } points high, and the smallest text on this page should be { NUMBER($limit) }.
    .hint = Shorten the texts on the page, so that they need not shrink.
stray-whitespace = There is a space here that nobody meant.
    .hint = Delete it.
unreadable-qr-code = { $kind ->
    [distance] The QR code is { NUMBER($width) } mm wide. To be read from where people stand it needs { NUMBER($needed) } mm.
    [module] The QR code is too fine to be printed and read: { NUMBER($width) } mm wide, and it needs { NUMBER($needed) } mm.
    [contrast] The QR code cannot be read on "{ $paper }" paper: it is too dark.
   *[covered] A text stands inside the QR code's light margin.
}
    .hint = { $kind ->
        [contrast] Choose a lighter paper.
        [covered] Move the text away from the code in the template.
       *[other] Make the code larger in the template, or give the event a shorter address.
    }
untranslated-copy = The message "{ $id }" is not translated: it says the same as in "{ $original }".
    .hint = Translate "{ $text }".
wrong-script = { $kind ->
    [letter] "{ $word }" has the letter "{ $detail }", which "{ $tag }" is not written with.
   *[word] "{ $word }" is written in another script than "{ $tag }" is.
}
    .hint = { $kind ->
        [letter] Type the word again with the keyboard of the language.
       *[word] Translate it. Names begin with a capital.
    }
jargon = { $kind ->
    [part] "{ $word }" is built on "{ $term }", a word that many readers do not know.
   *[whole] "{ $word }" is a word that many readers do not know.
} { $explanation }
    .hint = { $kind ->
        [part] For "{ $term }" you can write: { LIST($write, type: "disjunction") }. { $reason }
       *[whole] Write instead: { LIST($write, type: "disjunction") }. { $reason }
    }
metaphor = "{ $word }" is a picture that one has to know to understand it. { $explanation }
    .hint = Say what you mean: { LIST($write, type: "disjunction") }. { $reason }
unexplained-abbreviation = Nothing in the text says what "{ $word }" stands for: { $expansion }.
    .hint = Write the words out the first time, or write: { LIST($write, type: "disjunction") }.
forbidden-translation = { $kind ->
    [never] "{ $text }" is never right ({ $concept }).
   *[concept] "{ $text }" means something else than the Norwegian word does ({ $concept }).
}
    .hint = Write { LIST($write, type: "disjunction") }. { $note }
inconsistent-term = "{ $text }" is the second name of "{ $concept }"; the message "{ $other }" uses the first.
    .hint = Use one name throughout: { LIST($write, type: "disjunction") }.
missing-required-term = The message "{ $id }" lacks the word that this language has for "{ $concept }".
    .hint = Use { LIST($write, type: "disjunction") }, or add the word that is right to glossary.toml.

## Lists of recipients

missing-recipient-column = { $mapped ->
    [yes] The list has no such column for { $field ->
        [name] names
        [street] street addresses
        [postcode] postcodes
        [place] places
       *[other] "{ $field }"
    }.
    [header] The first row does not have the names of the columns. Row { $row } looks like it.
   *[no] The list has no column for { $field ->
        [name] names
        [street] street addresses
        [postcode] postcodes
       *[other] places
    }.
}
    .hint = { $mapped ->
        [header] Say which row it is: --header { $row }
       *[other] The first row must have the names of the columns. If the column is called something else, say which one it is: --map { $field }=C
    }
incomplete-address = Row { $row }, column { $column }: { $gap ->
    [name] the name is missing.
    [street] the street address is missing.
    [postcode] the postcode is missing.
    [postcode-form] the postcode is not valid. Norwegian postcodes have four digits.
    [no-address] this says that there is no address.
    [country] this country is not known.
    [value] this is a number, a date or a truth value, and no text.
   *[place] the place is missing.
}
    .hint = Mend the row in the list. With --skip-faulty the others get their letters, and this row is left out.
address-outside-window = Row { $row }: the address does not fit into the window, the label or the envelope.
    .hint = Shorten the name or the address. With --skip-faulty the others get their letters.
greeting-without-name = Row { $row }: the name does not fit on the line that greets. The letter greets without a name.
    .hint = Write a shorter name in the list, or leave it so.
unprintable-address = Row { $row }: the address has a character that none of the fonts has.
    .hint = Write name and address as the National Population Register has them, in Latin letters.
national-id-in-recipients = { $where ->
    [list] Row { $row }, column { $column }: here is a fødselsnummer or a D-number.
    [sheet] Sheet { $sheet }, row { $row }, column { $column }: here is a fødselsnummer or a D-number.
    [comment] A comment at row { $row }, column { $column } has a fødselsnummer or a D-number.
   *[other] The workbook has a fødselsnummer or a D-number outside its sheets. It may be in a text box, in a pivot table, in the properties, or in a text that no cell shows any more.
} No letters are made.
    .hint = Delete it from the file. Letters never need it.{ $where ->
        [other] {" "}Copy the rows that you need into a new workbook.
       *[list] { "" }
    }
unknown-recipient-language = { $kind ->
    [no-column] The list has no column for languages. All letters will be in { $language }.
    [untranslated] Row { $row }, column { $column }: the meeting is not translated into this language. The letter will be in { $language }.
    [empty] Row { $row }, column { $column }: the language is missing. The letter will be in { $language }.
   *[unknown] Row { $row }, column { $column }: the language is not known. The letter will be in { $language }.
}
    .hint = Write the language in Norwegian, English or the language itself, or its tag. "Kurdish" is two languages: Sorani and Kurmanji.
duplicate-recipient = Row { $row }: { $kind ->
    [exact] the row is the same as row { $earlier } and is left out.
   *[near] this may be the same person as in row { $earlier }. Both get a letter.
}
    .hint = { $kind ->
        [exact] Delete one of the rows.
       *[near] If it is the same person, delete one of the rows. Two people in a family can have the same name.
    }
unclear-recipient-value = Row { $row }, column { $column }: { $field ->
    [copies] this is no number from 1 to 99. One letter is made.
    [reserved] this is neither yes nor no. The row is taken for reserved and gets no letter.
    [phone] this is no telephone number.
   *[channel] this is neither letter nor in person. A letter is made.
}
    .hint = { $field ->
        [copies] Write a whole number, or leave the cell empty.
        [reserved] Write yes or no.
        [phone] Write the number in a column that holds text.
       *[channel] Write letter or phone.
    }
address-without-street = Row { $row }, column { $column }: there is neither street nor c/o. The letter is made: in small places the post knows everybody.
    .hint = Look up whether the person has an address with a street or a box.
garbled-recipient = The list was read in a wrong encoding: letters became other characters in { $count ->
    [one] row
   *[other] rows
} { $rows } (column { $column } and perhaps others). It was read as { $form }.
    .hint = Save the list anew as "CSV UTF-8" or as XLSX, from where the names are right. Do not mend them one by one.
gone-recipient = Row { $row }, column { $column }: the list says that this person is dead or has left the country. No letter is made.
    .hint = Delete the row. If it is wrong, mend the cell.
hidden-recipients = { $what ->
    [sheet] Sheet { $sheet } is hidden and was read, since it is the first one. The first one that is shown is sheet { $shown }.
   *[rows] { $count ->
        [one] One row is hidden
       *[other] { NUMBER($count) } rows are hidden
    } by a filter or by hand: { $rows }.
}
    .hint = { $what ->
        [sheet] Say which sheet has the list: --sheet { $shown }
       *[rows] Say what you want: --hidden include makes their letters too, --hidden skip leaves them out.
    }
lost-rows = { NUMBER($counted) } rows are filled in, and { NUMBER($read) } were read.
    .hint = Open the list in a spreadsheet, look for cells with line breaks or quotation marks, and save it anew.
protected-recipient = Row { $row }, column { $column }: the list says that nobody may know this address. No letters are made.
    .hint = Take the person out of the list, delete the file, and follow your office's rules for protected addresses.
unread-sheet = Sheet { $sheet } has the same columns and { $rows ->
    [one] one row
   *[other] { NUMBER($rows) } rows
}{ $hidden ->
    [yes] {", and is hidden"}
   *[no] { "" }
}. It is not read, and nobody in it gets a letter.
    .hint = Put all rows on one sheet, or make the letters of each sheet by itself: --sheet { $sheet }
unused-address-column = Column { $column } looks like part of an address, and { $rows ->
    [one] one row has
   *[other] { NUMBER($rows) } rows have
} something in it that is not printed (the first one is row { $row }).
    .hint = Say what it holds, for example --map street={ $column }, or delete the column.
enclosure-too-late = The letters come too late: the last day to send them was { DATETIME($until, dateStyle: "full") }. The meeting is on { DATETIME($date, dateStyle: "full") }.
    .hint = Call those whom you want to invite (--call-list). To send letters all the same, use --late.
