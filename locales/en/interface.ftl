### What oppslag says at the terminal and on the foot line of its pages.

level-error = error
level-warning = warning
level-hint = what to do

findings-count = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}.

render-count = { $files ->
    [one] 1 file
   *[other] { $files } files
} in { $languages ->
    [one] 1 language
   *[other] { $languages } languages
}.
render-stopped = Not written, because of the errors above: { LIST($languages) }.
render-unreviewed = Not yet signed by a native reader: { LIST($languages) }. Have them read before you print.

list-reviewed = reviewed
list-unreviewed = unreviewed
list-official = official logo
list-stand-in = stand-in logo

# For whoever hangs the page up.
foot-line = { $language } · { $event } { $date } · { $template } · version { $version }

error-event-not-found = There is no event at { $path }. Give the event's folder, such as events/bolig.
error-no-workspace = There is no oppslag.toml in { $path } or any folder above it. Run oppslag inside the office's workspace.
error-unwritable = { $path } cannot be written ({ $reason }). Choose another folder with --out, or close the program that has the file open.
error-broken-data = oppslag's own data is incomplete: { $reason }. Install oppslag again.
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
error-unreadable-input = Standard input cannot be read as a text ({ $reason }).
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
glossary-unreviewed = * No native reader has signed these words yet.
glossary-domain-benefits = Money and support
glossary-domain-health = Health
glossary-domain-housing = Housing
glossary-domain-law = Law and decisions
glossary-domain-office = The office
glossary-domain-school = School and children
glossary-domain-work = Work
