### What each finding says, and what to do about it. The id is the finding's code.

unreadable-file = This file is missing or cannot be read.{ $reason ->
    [none] { "" }
    [font] { " " }The font is damaged, or asks for more time and memory than any font needs.
    [special] { " " }There is something other than an ordinary file here, such as a folder.
   *[other] { " " }({ $reason })
}
    .hint = { $reason ->
        [font] Get the font again from where it comes.
        [special] Put an ordinary file there. If its content comes from another program, save it in a file first.
       *[other] Put the file there, or make sure that you are allowed to read it.
    }
oversized-file = This file is larger than { $limit } MB.
    .hint = Is it the right file? Use a smaller one.
wrong-encoding = { $kind ->
    [utf-16] The file is saved in a way that oppslag does not read (UTF-16).
    [document] This is a document and not a text file, although its name looks like one.
   *[other] The file is saved so that letters such as æ, ø and å can go wrong.
}
    .hint = { $kind ->
        [document] Open it in the program it was made in, copy the text, and paste it into a new file in Notepad. Choose "UTF-8" at "Encoding" when you save.
       *[other] Open it in Notepad, choose "Save as", and choose "UTF-8" at "Encoding".
    }
toml-syntax = { $fault ->
    [curly] The quotation marks here are curly, as Word makes them. They must be straight.
    [colon] There is a colon here where an equals sign belongs.
    [equals] The equals sign is missing on this line.
    [no-value] There is nothing after the equals sign.
    [quote] A quotation mark begins here and is not closed.
    [inner-quotes] The text has quotation marks inside it, so it ends too early.
    [text] A text must stand between quotation marks.
    [zero] A number cannot begin with 0.
    [date] A date is written as year, month and day.
    [time] A time is written as two digits, a colon and two digits.
    [no-such-day] This day is not in the calendar.
    [no-such-time] There is no such time.
    [comma] A number is written with a point, not with a comma.
    [flag] Yes and no are written true and false.
    [bracket] A bracket is opened here and not closed.
    [list] The list is written wrongly. Each text needs quotation marks, with commas between them, and square brackets around them all.
    [backslash] A backslash cannot stand alone between double quotation marks.
    [trailing] There is something after the text that does not belong here.
    [twice] This appears twice in the file.
    [key] The name before the equals sign can have only the letters a–z, digits and hyphens.
    [comment] A comment begins with the sign #.
    [invisible] There is an invisible character on this line.
    [line-ends] The lines are saved in an old way.
    [line] This line is neither a heading in square brackets nor a name with an equals sign.
   *[other] Something is written wrongly here ({ $reason }).
}
    .hint = { $write ->
        [none] { $fault ->
            [no-value] Write the value, or delete the line.
            [no-such-day] Look in the calendar, and write the date again.
            [no-such-time] Write a time from 00:00 to 23:59.
            [twice] Delete one of them, or put them together.
            [bracket] Close it: [ needs ], [[ needs ]], and { "{" } needs { "}" }.
            [quote] Close it on the same line.
            [comment] Begin the line with #, or delete it.
            [invisible] Delete the line and type it again. Do not copy it.
            [line-ends] Open the file in Notepad and save it again.
            [key] Write the name without spaces and without letters such as æ, ø and å.
           *[other] Write the line as the others are: name, equals sign and value. Texts stand between straight quotation marks.
        }
       *[other]
            Write:
            { $write }
    }
unknown-key = oppslag does not know "{ $key }".
    .hint = { $place ->
        [here]
            It is called "{ $suggestion }". Write:
            { $lines }
        [beside]
            "{ $suggestion }" belongs with another line. Write both:
            { $lines }
        [there] It is called "{ $suggestion }", which is there already. Delete this line.
        [top]
            "{ $suggestion }" belongs at the top of the file, above all headings in brackets. Move the line there:
            { $lines }
        [section]
            "{ $suggestion }" belongs in a section of its own. If the file has that section already, write it there. Otherwise write at the end of the file:
            { $lines }
        [texts]
            That does not belong in this file, but in the texts beside it, such as nb.ftl. Write there:
            { $lines }
       *[none] { $suggestion ->
            [none] If it is misspelt, correct it. If not, delete the line.
           *[other] Did you mean "{ $suggestion }"?
        }
    }
missing-key = "{ $key }" is missing.
    .hint = Add a line { $key } = …
invalid-value = "{ $key }" cannot have this value.
    .hint = { $expected ->
        [meant] Write: { $write }
        [text] It must be a text in quotation marks that is not empty.
        [flag] It must be true or false.
        [integer] Write a whole number of a reasonable size.
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
        [hash] The digits do not fit the text below. Somebody has changed one of them by hand. Have the text read, and record it with "oppslag review sign".
        [line] Write a name or another text on one line.
        [set] Write "print", "web" or "all".
        [via] Write "cli", "local" or "sign-on".
        [files] The digits do not fit the list of files. Somebody has changed one of them by hand. Ask the sender again, and record the answer with "oppslag approve".
        [logo] Write the file of the logo: SVG or PNG.
        [window] It must be a window that the letter knows: c5, c65 or e65.
       *[other] Look at the example.
    }
xml-syntax = This is not a TBX file that can be read: { $reason }.
    .hint = Export it from the tool again. If you correct it by hand, look at the place that is shown: every element must be closed, and & is written &amp;.
csv-syntax = { $fault ->
    [quote] A quotation mark is opened here and never closed.
    [list-quote] Row { $row }: a quotation mark is opened in this row. It swallows the rows after it, or is never closed.
    [cells] This row does not have as many cells as the first one.
    [twice] This column appears twice.
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
       *[term] Fill in the word, or delete the whole entry.
    }
duplicate-entry = "{ $concept }" appears here for the second time{ $tag ->
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
exchange-syntax = { $kind ->
    [po] This line is none of a PO file.
    [xml] This XML cannot be read: { $reason }.
    [xliff] This is no XLIFF file.
    [xlsx] This is no Excel workbook that can be read.
    [docx] This is neither a Word document nor an Excel workbook that can be read.
    [binary] This is no file that oppslag takes back from translators.
    [columns] There is no table with our texts in this file.
   *[empty] There are no texts in this file.
}
    .hint = { $kind ->
        [po] Export the file from the tool again. Every text stands between quotation marks, on a line of its own.
        [xml] Export the file from the tool again.
       *[other] Send the file that "oppslag review export" made, filled in. Word documents must be saved as .docx and workbooks as .xlsx.
    }
broken-placeable = { $row ->
    [0] {""}
   *[other] Row { $row }:{" "}
}{ $kind ->
    [brace] a curly bracket in "{ $id }" is opened and not closed, or closed and not opened: { $text }
    [lost] "{ $id }" lacks { $placeable }: { $text }
   *[unknown] "{ $id }" has { $placeable }, which the original has not: { $text }
}
    .hint = Ask whoever translated it to correct the row. Everything else in the file is taken in.
changed-meanwhile = { $row ->
    [0] {""}
   *[other] Row { $row }:{" "}
}{ $kind ->
    [original] the original of "{ $id }" has been changed since the file was made. It was "{ $then }" and is now "{ $now }".
   *[translation] somebody else has changed "{ $id }" since the file was made. The file says "{ $then }", and the text is now "{ $now }".
}
    .hint = { $kind ->
        [original] Send the new original to the translator: oppslag review export --state open
       *[translation] Choose one of the two, and write it into the text yourself.
    }
untaken-sentence = { $row ->
    [0] {""}
   *[other] Row { $row }:{" "}
}{ $kind ->
    [unknown] there is no text "{ $id }".
    [twice] "{ $id }" appears twice, with two different translations. The first was taken.
    [unfinished] the translation of "{ $id }" is marked as not finished.
    [incomplete] "{ $id }" lacks its sentence for all other numbers.
    [changed] "{ $id }" was changed while the file was read.
    [value] "{ $id }" belongs to a text that has no translation yet.
   *[broken] "{ $id }" would be read as something else than what the file says.
}
    .hint = { $kind ->
        [unknown] Nothing needs to be done if the text has been deleted. Else see whether the first column is as it was.
        [twice] Delete one of the two rows, and read the file again.
        [unfinished] Take the mark away in the tool, or ask whoever translated it.
       *[other] Correct it in the file and read the file again.
    }
unused-exception = Nothing needs the exception for "{ $excepted }" any more.
    .hint = Delete it, so that it cannot hide a fault later.
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
        [time] Correct the text or event.toml. Better still, leave it out: time and place are on every page.
        [date] Correct the text or event.toml. Better still, leave it out: the date is on every page.
        [price] Delete the price. If the meeting is not free, give the event its own message "free" in every language.
       *[place] Correct the text or event.toml. Better still, leave it out: time and place are on every page.
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
missing-translation = There is no file with the texts in "{ $tag }".
    .hint = Make the file, with the same names as in nb.ftl. Or take the language out of the list in event.toml.
unknown-topic = There is no topic called "{ $topic }".
    .hint = { $suggestion ->
        [none] Write one of these: { LIST($known) }. "oppslag list topics" shows them. If it is a new one, delete the line and write the texts beside event.toml.
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-venue = The venue "{ $venue }" is not in oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Add it to oppslag.toml, with its name and address:
           *[some] Known venues: { LIST($known) }. Write one of them. If it is a new one, add it to oppslag.toml:
        }
            { $section }
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-contact = The contact "{ $contact }" is not in oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Add it to oppslag.toml, with name and telephone:
           *[some] Known contacts: { LIST($known) }. Write one of them. If it is a new one, add it to oppslag.toml:
        }
            { $section }
       *[other] Did you mean "{ $suggestion }"?
    }
unknown-paper = The paper "{ $paper }" is not in oppslag.toml.
    .hint = { $suggestion ->
        [none] { $there ->
            [none] Add it to oppslag.toml:
           *[some] Known papers: { LIST($known) }. Write one of them. If it is a new one, add it to oppslag.toml:
        }
            { $section }
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
        [none] There are { LIST($known) }. If it is a new sender, put its logo and sender.toml into assets/senders/{ $sender }/.
       *[other] Did you mean "{ $suggestion }"? If it is another sender, put its logo and sender.toml into assets/senders/{ $sender }/.
    }
missing-sender-logo = { $page ->
    [0] The logo of { $sender } is not on this page.
   *[other] The logo of { $sender } is not on page { NUMBER($page) }.
}
    .hint = { $page ->
        [0] The template must show all senders. Use the row of senders that the templates share.
       *[other] Put the sender's own logo on the page. A logo that is hidden, white on white or almost completely cut off does not count.
    }
unusable-sender-logo = The logo of { $sender } cannot be printed: { $fault ->
    [large] its file is larger than 8 MB, or has more pixels than anybody prints.
    [other] it is neither SVG nor PNG.
    [active] its file has more than a drawing, such as a script or a web page.
    [outside] it takes something from elsewhere, such as a picture or a font.
    [entities] its file uses abbreviations (entities) that can hide something else.
    [live-text] its letters are text, and other computers may not have the font.
    [deep] it is so complicated that it takes too much time or memory to draw.
    [empty] nothing in it can be seen on white paper.
    [long] it is so long and narrow that it fits on no page.
    [coarse] it has too few pixels and would be blurred in print.
    [colours] it has { LIST($foreign) }, but sender.toml allows only { LIST($colours) }.
    [stand-in] it is only for practice, although sender.toml says official = true.
   *[broken] its file is damaged and cannot be drawn.
}
    .hint = { $fault ->
        [live-text] Ask the sender for a file in which the letters are outlines, or turn them into outlines yourself. In Illustrator: Type → Create Outlines. In Inkscape: Path → Object to Path.
        [deep] Ask the sender for a simpler file.
        [long] Ask the sender for another version of the logo.
        [coarse] Ask the sender for the logo as SVG, or as a PNG that is at least 600 pixels high.
        [colours] Ask the sender for the file in the right colours. If the colours in the file are right, write them in the list colours in sender.toml in the same folder.
        [empty] Ask the sender for the file that is made for white paper.
        [stand-in] Get the logo from { $sender }, and put it at { $folder }/logo.svg. Until you have it, write official = false in sender.toml in the same folder.
       *[other] Ask the sender for the logo as plain SVG.
    }
stand-in-sender-logo = The logo of { $sender } is only for practice. The page must not be printed with it.
    .hint = Get the logo from { $sender }, and put it at { $folder }/logo.svg. Then write official = true in sender.toml in the same folder.
undersized-sender-logo = { $page ->
    [0] The logo of { $sender } is { NUMBER($height) } mm high. It must be at least { NUMBER($minimum) } mm.
   *[other] The logo of { $sender } on page { NUMBER($page) } is { NUMBER($height) } mm high. It must be at least { NUMBER($minimum) } mm.
}
    .hint = Give the logos more room in the template, or leave out other things.
blurred-sender-logo = The logo of { $sender } on page { NUMBER($page) } is blurred: it is as sharp as a picture { NUMBER($pixels) } pixels high.
    .hint = Use the sender's own file, best as SVG or PDF, not a picture copied from a web page.
cropped-sender-logo = { NUMBER($cropped) } per cent of the logo of { $sender } on page { NUMBER($page) } is cut off.
    .hint = Show the whole logo. In Word or Canva, undo the cropping or make its frame larger.
distorted-sender-logo = { $kind ->
    [planned] The template stretches the logo of { $sender } by { NUMBER($stretch) } per cent.
    [turned] The template turns or skews the logo of { $sender } by { NUMBER($skew) } degrees.
   *[seen] The logo of { $sender } on page { NUMBER($page) } is out of shape: stretched by { NUMBER($stretch) } per cent, skewed by { NUMBER($skew) } degrees.
}
    .hint = Put the logo in again, and change its size by a corner so that it keeps its shape.
obscured-sender-logo = { $kind ->
    [hidden] The template does not show the logo of { $sender } as its file has it: { NUMBER($covered) } per cent is different.
    [covered] Something lies over the logo of { $sender } on page { NUMBER($page) }: { NUMBER($covered) } per cent of it is covered.
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
    .hint = Move the text or line away from the logo. It is { NUMBER($left) } mm from the left edge and { NUMBER($top) } mm from the top.
more-than-logos = The file for the colour printer has more on page { NUMBER($page) } than the logos. It is from { NUMBER($left) } to { NUMBER($right) } mm from the left edge, and from { NUMBER($top) } to { NUMBER($bottom) } mm from the top.
    .hint = Leave only the logos in this file, and put the rest into the one for the black printer. Register marks must be in both.
colour-in-black-file = { $kind ->
    [image] { $count ->
        [one] A picture on page { NUMBER($page) } of the file for the black printer has colours: { $colour }.
       *[other] { $count } pictures on page { NUMBER($page) } of the file for the black printer have colours. The first has { $colour }.
    }
    [shading] A gradient on page { NUMBER($page) } of the file for the black printer has colours: { $colour }.
   *[operator] { $count ->
        [one] Page { NUMBER($page) } of the file for the black printer uses a colour: { $colour }.
       *[other] Page { NUMBER($page) } of the file for the black printer uses colours in { $count } places. The first is { $colour }.
    }
}{ $inside ->
    [page] { "" }
    [form] { " " }It is in an embedded drawing.
    [pattern] { " " }It is in a pattern.
    [font] { " " }It is in a font.
    [mask] { " " }It is in a mask.
   *[annotation] { " " }It is in a note or a link on the page.
}
    .hint = Make it black, grey or white in the program that the file comes from, and turn pictures into grey ones.
mismatched-overlay = { $kind ->
    [pages] The number of pages is { NUMBER($pages) } here and { NUMBER($other-pages) } in { $other }. They are not two printings for the same sheets.
    [size] Page { NUMBER($page) } is { NUMBER($width) } × { NUMBER($height) } mm here and { NUMBER($other-width) } × { NUMBER($other-height) } mm in { $other }.
    [blank] Page { NUMBER($page) } of this file is empty. Everything that is not in { $other } should be there.
    [both-coloured] Both this file and { $other } have colours. One cannot tell which is for the black printer.
   *[no-colour] Neither this file nor { $other } has colours. One cannot tell which is for the colour printer.
}
    .hint = { $kind ->
        [both-coloured] Make one of them black and grey, or let their names end in -colour and -black.
        [no-colour] Make both again, so that the logos keep their colours: oppslag render --split
       *[other] Make both again from the same page, in the same size.
    }
unreadable-page = { $reason ->
    [encrypted] This file needs a password and cannot be examined.
    [cut] The end of this file is missing: something went wrong when it was copied, sent or saved.
    [picture] This is a picture that oppslag cannot read (GIF, BMP, HEIC or AVIF).
    [document] This is a document and not a finished page.
    [huge] { $page ->
        [0] This file has more than 2000 pages.
       *[other] Page { NUMBER($page) } has more pixels than can be examined.
    }
    [vast] Page { NUMBER($page) } is more than 3 metres long and cannot be examined.
    [slow] { $page ->
        [0] This file takes too long to open.
       *[other] Page { NUMBER($page) } takes too long to draw.
    }
    [costly] { $page ->
        [0] This file takes too much memory to open.
       *[other] Page { NUMBER($page) } takes too much memory to draw.
    }
    [skipped] Page { NUMBER($page) } and perhaps others were not examined: the other pages took too much time or memory.
   *[broken] { $page ->
        [0] This file is damaged, or is neither PDF, PNG, JPEG, TIFF nor WebP.
       *[other] Page { NUMBER($page) } is damaged and cannot be drawn.
    }
}
    .hint = { $reason ->
        [encrypted] Export it again from the program it was made in, without a password.
        [cut] Copy or download it again, and make sure that it opens. If that does not help, export it again.
        [picture] If the page was made in a program, export it from there as PDF. Otherwise save the picture as PNG or JPEG.
        [document] Save it as PDF, and check that. In Word and PowerPoint: File → Save As → PDF. In Publisher and LibreOffice: File → Export.
        [vast] Export it at a smaller scale, 1:10 for example, as printers want it too.
        [slow] Export it as a PDF of fewer and simpler pages, or as PNG at 300 dots per inch.
        [costly] Export it as a PDF of fewer and simpler pages, or as PNG at 300 dots per inch.
        [skipped] Correct the pages that the other findings name, or check one page at a time.
        [huge] { $page ->
            [0] Split it, and check each part.
           *[other] Export it at 300 dots per inch.
        }
       *[broken] Export it again from the program it was made in.
    }
invalid-svg = { $fault ->
    [empty] There is nothing in this file.
    [kind] This is a file of the kind { $kind }, even though it is named as a logo.
    [page] This is a web page and not a logo.
    [packed] This SVG image is packed, as files that end in .svgz are.
    [encoding] This SVG image is not saved as UTF-8.
    [broken] This SVG image is damaged: it cannot be read from line { $line } on.
    [size] This SVG image does not say how large it is.
    [pixels] This PNG image is damaged.
   *[other] This is not an SVG image.
}
    .hint = { $fault ->
        [packed] Open it in a drawing program and save it as ordinary SVG.
        [encoding] Open it in a drawing program and save it as SVG once more.
        [size] Open it in a drawing program and save it as SVG once more, with a viewBox.
       *[other] Ask the sender for the logo as SVG, or as PNG with many pixels. A new name does not make another file of it.
    }
fluent-syntax = { $fault ->
    [expected] The sign "{ $detail }" is missing here.
    [colon] There is a colon here where an equals sign belongs.
    [equals] The equals sign is missing after the name of the text.
    [name-with-space] The name of a text cannot have spaces.
    [name] The name of a text is missing here, or has other signs than a–z, digits and hyphens.
    [indent] This line belongs to the line above, or its name and equals sign are missing.
    [tab] A line begins with a tab here.
    [comment] There must be a space after #.
    [brace] A { "{" } begins here and is not closed.
    [closing-brace] A { "}" } stands alone here.
    [curly] The quotation marks here are curly, as Word makes them. They must be straight.
    [comma] The comma here is that of another script.
    [function] oppslag does not know what stands before the bracket.
    [placeable] This cannot stand between { "{" } and { "}" }.
    [empty] The text "{ $detail }" is empty.
    [no-value] The text is missing here.
    [no-default] None of the lines of the choice has a star.
    [two-defaults] More than one line of the choice has a star.
    [open-quote] A quotation mark begins here and is not closed.
    [escape] "{ $detail }" is not a character.
    [selector] One cannot choose by this.
    [argument-twice] "{ $detail }" is given twice.
   *[too-deep] There are so many brackets inside each other that the file could not be read.
}
    .hint = { $fault ->
        [colon] { $detail ->
            [none] Write the name, an equals sign and the text.
           *[other] Write: { $detail }
        }
        [equals] { $detail ->
            [none] Write the name, an equals sign and the text.
           *[other] Write: { $detail }
        }
        [name-with-space] { $detail ->
            [none] Put hyphens between the words of the name.
           *[other] Write: { $detail }
        }
        [name] Use the same name as in nb.ftl. Only the text after the equals sign is translated.
        [indent] Begin the line with four spaces if it belongs to the line above.
        [tab] Use four spaces instead.
        [comment] { $detail ->
            [none] Put in a space.
           *[other] Write: { $detail }
        }
        [brace] { $detail ->
            [none] Put in { "}" } where it ends. To show the bracket itself, write { "{\"{\"}" }.
           *[other] Write: { $detail }
        }
        [closing-brace] Delete it, or put in { "{" } where it begins.
        [curly] { $detail ->
            [none] Type them again in Notepad.
           *[other] Write: { $detail }
        }
        [comma] Write an ordinary comma.
        [function] It is called DATETIME, NUMBER or LIST in all languages. Copy it from the same text in Norwegian.
        [empty] Write the text after the equals sign, or delete the line.
        [no-value] Write the text, or delete the line.
        [no-default] Put a star before the last one: *[other]
        [two-defaults] Only the last one has a star: *[other]
        [open-quote] Close it on the same line.
        [escape] Write two backslashes to show one.
        [argument-twice] Delete one of them.
       *[other] Copy what stands between { "{" } and { "}" } from the same text in Norwegian. If that does not help, ask whoever made the file.
    }
duplicate-message = { $kind ->
    [message] The text "{ $name }" appears twice.
    [attribute] ".{ $name }" appears twice in the text "{ $id }".
   *[variant] [{ $name }] appears twice in a selection of the text "{ $id }".
} The first is at { $first }.
    .hint = Delete one of them.
overridden-message = { $kind ->
    [replaced] This event has its own text "{ $id }". It replaces { $usual }.
   *[kept] In this language the usual text is used, where the original has its own: { LIST($ids) }.
}
    .hint = { $kind ->
        [replaced] Nothing is wrong. The usual text is for all events; delete this one to have it again.
       *[kept] Nothing is wrong if the usual text is true here too. Otherwise have the event's own text translated.
    }
missing-message = The text "{ $id }" is missing.
    .hint = { $suggestion ->
        [none] Write it in this file, as the other languages have it.
       *[other] Write it in this file, as the other languages have it. Is "{ $suggestion }" a misspelling of it?
    }
empty-message = The text "{ $id }" is empty.
    .hint = Write it in this file, as the other languages have it.
unknown-variable = There is no { $variable }. It is in the text "{ $id }".
    .hint = { $suggestion ->
        [none] Here you can use { LIST($known, type: "disjunction") }.
       *[other] Did you mean { $suggestion }?
    }
missing-reference = The text "{ $id }" refers to "{ $reference }", which does not exist.
    .hint = Correct the name, or add what it refers to.
cyclic-reference = The text "{ $id }" refers back to itself.
    .hint = Write the text out in one of the places.
unresolved-message = The text "{ $id }" cannot be put together: something between { "{" } and { "}" } is wrong.
    .hint = Copy what stands between { "{" } and { "}" } from the same text in Norwegian. The fault is at { $reason }.
missing-date-names = The names of days and months in "{ $tag }" are not known.
    .hint = Write them under [dates] in locale.toml, with their source, or set formats to a language that shares them.
missing-list-words = The words between the items of a list in "{ $tag }" are not known.
    .hint = Write them under [lists] in locale.toml: separator, and, or.
unreviewed-translation = { $read ->
    [none] Nobody who has { $language } as a first language has read and approved these texts.
   *[some] { $unsigned } of { $all } texts in { $language } have not been read and approved by anybody who has it as a first language.
}
    .hint = { $by ->
        [none] Let somebody who has the language as a first language read the finished page. Then record it with "oppslag review sign".
       *[other] { $by } approved the whole language on { DATETIME($date, dateStyle: "long") }. That does not say which texts it was, and covers none that have changed since. Have the texts read again, and record it with "oppslag review sign".
    }
missing-approval = The pages in { $language } have not been approved as they are now by { LIST($senders) }.
    .hint = Let the sender see them (--draft gives them a stamp), and record the answer with "oppslag approve".
stale-translation = { $what ->
    [source-changed] "{ $id }": the original has been changed since { $by } read the text in { $language } on { DATETIME($date, dateStyle: "long") }.
   *[text-changed] "{ $id }": the text in { $language } has been changed since { $by } read it on { DATETIME($date, dateStyle: "long") }.
}
    .hint = Then: "{ $then }" Now: "{ $now }" Mend the translation where needed, have it read again, and record it with "oppslag review sign".
signature-in-future = { $by } has signed on a day that has not come yet: { DATETIME($date, dateStyle: "full") }.
    .hint = Write the day on which the text was read.
signed-by-translator = { $by } has both translated and read.
    .hint = Let somebody else who has the language as a first language read it. Nobody sees their own mistakes. (It is names that were compared.)
changed-term = "{ $id }": the glossary says something else of "{ $concept }" than when { $by } read the text on { DATETIME($date, dateStyle: "long") }.
    .hint = { $there ->
        [none] The glossary no longer has the word. Look at the text once more, and sign again.
       *[other] It now says { LIST($write, type: "disjunction") }. Look at the text once more, and sign again.
    }
missing-font = There is no font "{ $font }".
    .hint = { $suggestion ->
        [none] Put it into fonts/. There are { LIST($known) }.
       *[other] Did you mean "{ $suggestion }"?
    }
missing-glyph = The font lacks these signs: { $text }
    .hint = Write it in another way, or add a font that has the signs, in the language's locale.toml.
overset-text = { $kind ->
    [pages] The text does not fit on one page: { $by ->
        [one] 1 page too many
       *[other] { $by } pages too many
    }.
    [venue] The name of the venue is too long for the page, even as small as it can be. { NUMBER($by) } mm is missing.
    [street] The address of the venue is too long for the page, even as small as it can be. { NUMBER($by) } mm is missing.
    [return-address] The return address does not fit. { NUMBER($by) } mm is missing.
    [page] The address of the web page does not fit. { NUMBER($by) } mm is missing.
   *[frame] The text is too long for the page, even as small as it can be. { NUMBER($by) } mm is missing at "{ $id }".
}
    .hint = { $kind ->
        [pages] Write shorter texts for this page.
        [venue] Shorten the name in oppslag.toml, as people say it.
        [street] Shorten the address in oppslag.toml: street, number, postcode and town are enough.
        [return-address] Shorten return-address in oppslag.toml.
        [page] Give page in event.toml a shorter address.
        [senders] The logos of { $senders } senders take the room. Have fewer senders, or use a larger page.
       *[frame] Write less in "{ $id }", or in another text on the same page.
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
clipped-text = "{ $text }" is cut off: { NUMBER($by) } mm of it is missing.
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
    .hint = Give the text more room in the template, or ask whoever looks after the templates to keep it together.
lonely-word = The last line of "{ $id }" is the one short word "{ $text }".
    .hint = Make the title a word longer or shorter.
template-warning = The template gives a warning. Nothing that you have written is wrong.
    .hint = { $advice ->
        [none] Send this to whoever looks after the templates: { $reason }
       *[other] Send this to whoever looks after the templates: { $reason }. { $advice }
    }
template-error = The page could not be made. The fault is in the template, not in what you have written.
    .hint = { $advice ->
        [none] Send this to whoever looks after the templates: { $reason }
       *[other] Send this to whoever looks after the templates: { $reason }. { $advice }
    }
bidi-control = { $row ->
    [none] Here is a character that cannot be seen and turns the order of others around: it is printed differently from how it looks here.
   *[other] Row { $row }, column { $column }: here is a character that cannot be seen and turns the order of others around.
}
    .hint = Delete it: type the text again, do not copy it. oppslag keeps numbers and names in order itself.
bidi-hazard = { $kind ->
    [phone] The telephone number "{ $text }" is shown in the wrong order in a line that runs from right to left.
    [range] "{ $text }" is turned around in a line that runs from right to left.
    [url] The address "{ $text }" is torn apart in a line that runs from right to left.
    [address] "{ $text }" is torn apart in a line that runs from right to left: the number jumps to the other side.
   *[name] The last sign of "{ $text }" jumps to the other side in a line that runs from right to left.
}
    .hint = { $kind ->
        [phone] Take the number from the event, then it comes out right: write { "{ $phone }" } where it belongs.
       *[other] Take it from the event, then it comes out right. If it is not there, put { "{ \"\\u2066\" }" } before it and { "{ \"\\u2069\" }" } behind it.
    }
child-as-interpreter = This sentence asks people to bring a child or somebody they know who interprets.
    .hint = Offer a professional interpreter who costs nothing. Public offices may not use children as interpreters (tolkeloven § 4).
hard-to-read = The text is hard to read (readability LIX { NUMBER($lix) }; below { NUMBER($limit) } is fine). The sentences have { NUMBER($sentence) } words on average, and { NUMBER($long) } of 100 words are long.
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
    [none] The text "{ $id }" lacks its content.
   *[other] The text "{ $id }" lacks ".{ $attribute }".
}
    .hint = Translate it from the original.
missing-plural-form = The text "{ $id }" lacks a line for some numbers. In this language the words change with the number.
    .hint = Ask the translator to add { LIST($missing) }, for example a line that begins with [{ $first }].
unused-plural-form = { $kind ->
    [category] "[{ $key }]" in the text "{ $id }" is never chosen: the language has no such form.
   *[word] "[{ $key }]" in the text "{ $id }" is never chosen: forms have English names in every language.
}
    .hint = { $kind ->
        [category] Delete the line. "{ $language }" has { LIST($known) }, and numbers as [0].
       *[word] Write one of these names: { LIST($known, type: "disjunction") }. Only the text behind it is translated.
    }
missing-required-content = { $requirement ->
    [voluntary] The page does not say that people come only if they want to.
    [free] The page does not say that it is free.
    [interpreter] The page does not say how to get an interpreter.
    [contact] The page does not show the telephone number to call.
    [venue] The page does not show the name and address of the venue.
   *[sender] The page does not show all senders.
}
    .hint = Every invitation must show it. Ask whoever looks after the templates to put it in.
missing-variable = The text "{ $id }" should show { $variable }, and does not.
    .hint = Put { "{" } { $variable } { "}" } where it belongs in the sentence, as the original has it. Without it something is missing on the page.
mixed-digits = The text mixes digits of two scripts.
    .hint = Write all of them in the digits of telephones and clocks in Norway: 0–9.
obsolete-message = The original has no text called "{ $id }". Nobody gets to see this one.
    .hint = If the name is misspelt, correct it. If not, delete it.
obsolete-reference = The text "{ $id }" shows "{ $reference }", and the original does not.
    .hint = Compare with the original, and use what it uses.
placeable-lost = The text "{ $id }" should show { $placeable }, and does not.
    .hint = Put it into the sentence as the original has it, also into the line with a star.
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
    .hint = Write it in small letters. Put what is important first.
small-text = "{ $text }" is { NUMBER($size) } points high, and the smallest text on this page should be { NUMBER($limit) }.
    .hint = Shorten the texts on the page, so that they need not shrink.
stray-whitespace = There is an extra space here.
    .hint = Delete it.
unreadable-qr-code = { $kind ->
    [distance] The QR code is { NUMBER($width) } mm wide. To be read from where people stand it needs { NUMBER($needed) } mm.
    [module] The QR code is too fine to be printed and read: { NUMBER($width) } mm wide, and it needs { NUMBER($needed) } mm.
    [contrast] The QR code cannot be read on "{ $paper }" paper: it is too dark.
   *[covered] A text is inside the light margin of the QR code.
}
    .hint = { $kind ->
        [contrast] Choose a lighter paper.
        [covered] Move the text away from the code in the template.
       *[other] Make the code larger in the template, or give the event a shorter address.
    }
untranslated-copy = The text "{ $id }" is not translated: it is the same as the one in "{ $original }".
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
metaphor = "{ $word }" is an image that people must know to understand. { $explanation }
    .hint = Say what you mean: { LIST($write, type: "disjunction") }. { $reason }
unexplained-abbreviation = Nothing in the text says what "{ $word }" stands for: { $expansion }.
    .hint = Write the words out the first time, or write: { LIST($write, type: "disjunction") }.
forbidden-translation = { $kind ->
    [never] "{ $text }" is never right ({ $concept }).
   *[concept] "{ $text }" means something else than the Norwegian word does ({ $concept }).
}
    .hint = Write { LIST($write, type: "disjunction") }. { $note }
inconsistent-term = "{ $text }" is another name for "{ $concept }"; the text "{ $other }" uses a different one.
    .hint = Use one name throughout: { LIST($write, type: "disjunction") }.
missing-required-term = The text "{ $id }" lacks the word that this language has for "{ $concept }".
    .hint = Use { LIST($write, type: "disjunction") }, or add the word that is right to glossary.toml.

## Lists of recipients

missing-recipient-column = { $mapped ->
    [yes] The list has no such column for { $field ->
        [name] names
        [street] addresses
        [postcode] postcodes
        [place] towns
       *[other] "{ $field }"
    }.
    [header] The first row does not have the names of the columns. Row { $row } looks as if it does.
   *[no] The list lacks a column for { $field ->
        [name] names
        [street] addresses
        [postcode] postcodes
       *[other] towns
    }.
}
    .hint = { $mapped ->
        [header] Delete the rows above it in the spreadsheet. Or say which row it is: --header { $row }
       *[other] Call the column "{ $field ->
            [name] Name
            [street] Address
            [postcode] Postcode
            [place] Town
           *[other] { $field }
        }" in the top row of the spreadsheet. Or say which column it is: --map { $field }=C
    }
incomplete-address = Row { $row }, column { $column }: { $gap ->
    [name] the name is missing.
    [street] the address is missing.
    [postcode] the postcode is missing.
    [postcode-form] the postcode is not valid. Norwegian postcodes have four digits.
    [no-address] this says that there is no address.
    [country] this country is unknown.
    [value] this is a number, a date or yes/no, and no text.
   *[place] the town is missing.
}
    .hint = Correct the row in the list. To make the other letters first, leave the row out with --skip-faulty.
address-outside-window = Row { $row }: the address does not fit into the window, on the label or on the envelope.
    .hint = Shorten the name or the address. To make the other letters first, leave the row out with --skip-faulty.
greeting-without-name = Row { $row }: the name does not fit on the line that greets. The letter greets without a name.
    .hint = Write a shorter name in the list, or leave it as it is.
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
    [no-column] The list has no column for languages. All letters are in { $language }.
    [untranslated] Row { $row }, column { $column }: the meeting is not translated to this language. The letter is in { $language }.
    [empty] Row { $row }, column { $column }: the language is missing. The letter is in { $language }.
   *[unknown] Row { $row }, column { $column }: the language is unknown. The letter is in { $language }.
}
    .hint = Write the language in Norwegian or English, for example "somali". "Kurdish" is two languages: Sorani and Kurmanji.
duplicate-recipient = Row { $row }: { $kind ->
    [exact] the row is the same as row { $earlier } and is left out.
   *[near] this may be the same person as in row { $earlier }. Both get a letter.
}
    .hint = { $kind ->
        [exact] Delete one of the rows.
       *[near] If it is the same person, delete one of the rows. Two people in a family can have the same name.
    }
unclear-recipient-value = Row { $row }, column { $column }: { $field ->
    [copies] this is not a number from 1 to 99. We make one letter.
    [reserved] this is neither yes nor no. We take it that the person does not want letters, and make none.
    [phone] this is not a telephone number.
   *[channel] this does not say how the person is to be invited. We make a letter.
}
    .hint = { $field ->
        [copies] Write a whole number, or leave the cell empty.
        [reserved] Write "ja" (yes) or "nei" (no).
        [phone] Write the number in a column of texts.
       *[channel] Write "brev" (letter) or "telefon" (telephone).
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
    [sheet] Sheet { $sheet } is hidden, and was read because it is the first one. The first that is shown is sheet { $shown }.
    [columns] { $count ->
        [one] Column { $columns } is hidden, and is read all the same
       *[other] Columns { $columns } are hidden, and are read all the same
    }.
   *[rows] { $count ->
        [one] One row is hidden
       *[other] { NUMBER($count) } rows are hidden
    } by a filter or by hand: { $rows }.
}
    .hint = { $what ->
        [sheet] Move the list to the first sheet, or say which sheet it is on: --sheet { $shown }
        [columns] Show the columns and look at what stands there. Delete those that are not to be used.
       *[rows] If they are to get letters, add --hidden include. If not, add --hidden skip.
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
}. It is not read, and nobody there gets a letter.
    .hint = Put the rows on one sheet. Or make letters from each sheet by itself: --sheet { $sheet }
unused-address-column = Column { $column } looks like a part of an address, but is not printed. { $rows ->
    [one] One row has something there: row { $row }.
   *[other] { NUMBER($rows) } rows have something there. The first is row { $row }.
}
    .hint = Delete the column if it is not needed. Or say what it holds, for example --map street={ $column }
enclosure-too-late = The letters come too late: the last day to send them was { DATETIME($until, dateStyle: "full") }. The meeting is on { DATETIME($date, dateStyle: "full") }.
    .hint = Call people instead: --call-list makes telephone lists. If you must send letters all the same, add --late.
