#!/bin/sh
# Fills corpus/ with this repository's own files, in the form that each target reads.
set -eu
cd "$(dirname "$0")/.."
corpus=${1:-fuzz/corpus}
for target in fluent check_fluent check_files text termbase workspace event locale page recipients \
    exchange_docx exchange_po exchange_xliff exchange_xlsx sentences approvals signatures; do
    mkdir -p "$corpus/$target"
done

# A name that is the same for the same contents.
put() {
    cat > "$corpus/new"
    mv "$corpus/new" "$corpus/$1/$(sha1sum < "$corpus/new" | cut -c 1-40)"
}
# A byte by its number.
byte() {
    printf "\\$(printf '%03o' "$1")"
}
number() {
    case $1 in
        ar) echo 0 ;; ckb) echo 1 ;; en) echo 2 ;; es) echo 3 ;; fa) echo 4 ;; kmr) echo 5 ;;
        nb) echo 6 ;; nn) echo 7 ;; pl) echo 8 ;; se) echo 9 ;; so) echo 10 ;; ta) echo 11 ;;
        ti) echo 12 ;; uk) echo 13 ;; ur) echo 14 ;; *) echo 15 ;;
    esac
}

find locales events tests/cases docs -type f -name '*.ftl' | while read -r file; do
    put fluent < "$file"
    case $file in locales/*) tag=$(basename "$(dirname "$file")") ;; *) tag=$(basename "$file" .ftl) ;; esac
    case $tag in ?? | ??? | zh-Hans) ;; *) tag=$(basename "$(dirname "$file")") ;; esac
    choice=$(number "$tag")
    name=$(basename "$file")
    original=$file
    case $file in
        locales/*) [ -f "locales/nb/$name" ] && original=locales/nb/$name ;;
        *) [ -f "$(dirname "$file")/nb.ftl" ] && original=$(dirname "$file")/nb.ftl ;;
    esac
    case $name in invitation.ftl) own=16 ;; *) own=0 ;; esac
    output=$(($(wc -c < "$file") % 5))
    { byte $((choice + own)); byte $output; cat "$original"; byte 255; cat "$file"; } | put check_fluent
    { byte "$choice"; byte $output; cat "$file"; } | put check_fluent
    { byte $((choice + 48)); byte $output; cat "$original"; byte 255; cat "$file"; } | put check_files
    { byte "$choice"; byte $output; sed 's/^[^=]*= *//' "$file"; } | put text
done

find README.md docs tests/cases -type f \( -name '*.md' -o -path '*/cases/*' -name '*.txt' ! -name expected.txt ! -name check.txt \) |
    while read -r file; do
        for tag in nb en so ar; do
            choice=$(number $tag)
            case $file in *.md) kind=16 ;; *) kind=32 ;; esac
            { byte $((choice + kind)); byte 0; head -c 3000 "$file"; } | put check_files
            { byte "$choice"; byte 4; head -c 3000 "$file"; } | put text
        done
    done

# The sentences about days, with a day, a month and a year in them.
find tests/corpus/dates -type f | while read -r file; do
    choice=$(number "$(basename "$file" .toml)")
    months=$(sed -n 's/^months = \["\([^"]*\)".*/\1/p' "$file")
    weekdays=$(sed -n 's/^weekdays = \["\([^"]*\)".*/\1/p' "$file")
    sed -n -e 's/^    "\(.*\)",$/\1/p' "$file" |
        sed -e "s/{[WwaASPspxz][0-9]*}/$weekdays/g" -e "s/{[mM][0-9]*}/$months/g" -e 's/{yy}/27/g' \
            -e 's/{y[0-9]*}/2027/g' -e 's/{0*[a-z]*[0-9]*}/12/g' |
        while read -r sentence; do
            { byte "$choice"; byte 4; printf '%b' "$sentence"; } | put text
        done
done

find . -type f -name oppslag.toml -not -path './fuzz/corpus/*' -not -path './target/*' | while read -r file; do
    put workspace < "$file"
done
find events tests/cases -type f -name event.toml | while read -r file; do
    put event < "$file"
done

# The first byte: the kind of file, and eight times the language.
find locales tests/cases -path '*locales/*' -type f -name '*.toml' | while read -r file; do
    choice=$(number "$(basename "$(dirname "$file")")")
    case $file in
        */locale.toml) kind=0 ;;
        */glossary.toml) kind=1 ;;
        */words.toml) kind=2 ;;
        */review.toml) kind=4 ;;
        *) continue ;;
    esac
    { byte $((choice * 8 + kind)); cat "$file"; } | put locale
done
find templates tests/cases -type f -name template.toml | while read -r file; do
    { byte 5; cat "$file"; } | put locale
done
find assets tests/cases -type f -name sender.toml | while read -r file; do
    { byte 6; cat "$file"; } | put locale
done
find assets/senders tests/cases -type f -name '*.svg' -size -20k | while read -r file; do
    { byte 7; cat "$file"; } | put locale
done
find tests/cases -type f \( -name '*.tbx' -o -name '*.csv' \) | while read -r file; do
    case $file in *.csv) choice=0 ;; *) choice=$((1 + $(wc -c < "$file") % 2)) ;; esac
    { byte $choice; cat "$file"; } | put termbase
done

# The first byte: 1 a sheet inside a workbook, 2 columns by their letters, 8 and 16 the language, 32 rows
# inside an OpenDocument workbook.
find examples/lists tests/cases -type f \( -path '*/lists/*' -o -name recipients.csv \) | while read -r file; do
    for choice in 0 2 8 18; do
        { byte $choice; cat "$file"; } | put recipients
    done
done
{ byte 0; cat tests/letters/list.xlsx; } | put recipients
unzip -p tests/letters/list.xlsx xl/worksheets/sheet1.xml |
    sed -e 's/.*<sheetData>//' -e 's/<\/sheetData>.*//' > "$corpus/sheet"
{ byte 3; cat "$corpus/sheet"; } | put recipients
rm "$corpus/sheet"
find tests/cases -type f -name '*.ods' | while read -r file; do
    unzip -p "$file" content.xml |
        sed -e 's/.*<table:table table:name="[^"]*">//' -e 's/<\/table:table>.*//' > "$corpus/rows"
    for choice in 32 42; do
        { byte $choice; cat "$corpus/rows"; } | put recipients
    done
    rm "$corpus/rows"
done
find tests/cases -type f \( -name '*.xlsx' -o -name '*.ods' \) | while read -r file; do
    { byte 0; cat "$file"; } | put recipients
done

# Files as they go out to translators; the first byte: 0 the whole file, 1 what is inside.
find locales events tests/cases -type f -name '*.ftl' | while read -r file; do
    put sentences < "$file"
done
out=$(mktemp -d)
for tag in so ar uk; do
    for format in docx po xliff xliff2 xlsx; do
        cargo run --release --quiet -- review export events/bolig --lang $tag --format $format --out "$out/$tag.$format" >&2
    done
    { byte 1; cat "$out/$tag.po"; } | put exchange_po
    put exchange_xliff < "$out/$tag.xliff"
    put exchange_xliff < "$out/$tag.xliff2"
    { byte 0; cat "$out/$tag.docx"; } | put exchange_docx
    { byte 1; unzip -p "$out/$tag.docx" word/document.xml; } | put exchange_docx
    { byte 0; cat "$out/$tag.xlsx"; } | put exchange_xlsx
    { byte 1; unzip -p "$out/$tag.xlsx" xl/worksheets/sheet1.xml |
        sed -e 's/.*<sheetData>//' -e 's/<\/sheetData>.*//'; } | put exchange_xlsx
done
rm -r "$out"

# As they are written down.
office=$(mktemp -d)
cp -r tests/cases/base/. "$office"
said() {
    (cd "$office" && "$OLDPWD/target/release/oppslag" "$@" --today 2026-11-23 >&2)
}
cargo build --release --quiet
said approve mote --sender nav --by "Kari Nordmann" --evidence "e-post 23.11.2026"
said approve mote --sender nav --by "Kari Nordmann" --set all --return --remark "Feil logo"
said review sign mote --lang en --by "Ada Li" --on 2026-11-20
{ byte 0; cat "$office/events/mote/approvals.toml"; } | put approvals
find "$office" tests/cases -name '*review.toml' -size +0 | while read -r file; do
    { byte 1; cat "$file"; } | put signatures
done
find tests/cases -name approvals.toml | while read -r file; do
    { byte 1; cat "$file"; } | put approvals
done
rm -r "$office"

for target in "$corpus"/*/; do
    echo "$(basename "$target"): $(find "$target" -type f | wc -l)"
done

find tests/cases tests/ref -type f \( -name '*.pdf' -o -name '*.png' \) | while read -r file; do
    put page < "$file"
done
