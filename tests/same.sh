#!/usr/bin/env bash
# What did this change alter? Makes every file and every finding of the examples and the cases with an
# earlier program and with this one, from the data of this tree, and compares them byte by byte:
#   tests/same.sh BINARY|REV [NEW-BINARY]
# BINARY is an earlier program; a REV is built once and kept in the cache. NEW-BINARY is this tree's
# program, built where it is not named. Exit code 0: all the same; 1: something differs, and what is shown;
# 2: could not run.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${XDG_CACHE_HOME:-$HOME/.cache}/oppslag"
today=2026-11-23
[ $# -ge 1 ] || { sed -n '2,8s/^# \?//p' "$0"; exit 2; }

if [ -x "$1" ] && [ -f "$1" ]; then
    before=$(realpath "$1")
else
    rev=$(git rev-parse --verify --quiet "$1^{commit}") || { echo "same.sh: $1 is no program and no commit" >&2; exit 2; }
    before="$cache/same/$rev/oppslag"
    if [ ! -x "$before" ]; then
        tree="$cache/same/$rev/tree"
        git worktree prune
        git worktree add --quiet --force --detach "$tree" "$rev"
        CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}" cargo build --release --quiet --manifest-path "$tree/Cargo.toml"
        cp "${CARGO_TARGET_DIR:-$PWD/target}/release/oppslag" "$before"
        git worktree remove --force "$tree"
    fi
fi
if [ $# -ge 2 ]; then
    after=$(realpath "$2")
else
    cargo build --release --quiet
    after=$(realpath "${CARGO_TARGET_DIR:-target}/release/oppslag")
fi

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# One run of one program: what it says and how it ends stand beside what it makes.
# run OUT NAME ARGUMENT…
run() {
    local out=$1 name=$2 code=0
    shift 2
    "$program" --ui-lang nb "$@" >"$out/$name.out" 2>"$out/$name.err" || code=$?
    echo "$code" >"$out/$name.code"
    # Folders of the two programs differ, and nothing else may.
    sed -i "s|$out|OUT|g" "$out/$name.out" "$out/$name.err"
}

# Every kind of file of every example.
examples() {
    local out=$1 event list
    mkdir -p "$out"
    for event in bolig arbeid aktiviteter; do
        run "$out" "$event" render "events/$event" --today $today --out "$out/pdf"
        run "$out" "$event-a3" render "events/$event" --size a3 --today $today --out "$out/a3"
        run "$out" "$event-svg" render "events/$event" --format svg --today $today --out "$out/svg"
        run "$out" "$event-png" render "events/$event" --format png --paper --dpi 60 --today $today --out "$out/png"
        run "$out" "$event-split" render "events/$event" --split --register-marks --today $today --out "$out/split"
        run "$out" "$event-draft" render "events/$event" --draft --lang nb --lang so --today $today --out "$out/draft"
        run "$out" "$event-order" order "events/$event" --today $today --out "$out/order"
    done
    list=examples/lists/recipients.csv
    run "$out" dry letters events/bolig --recipients $list --dry-run --today $today --out "$out/dry"
    run "$out" batches letters events/bolig --recipients $list --greet --labels l7160 --envelopes c5 --code qr \
        --call-list --today $today --out "$out/batches"
    run "$out" duplex letters events/bolig --recipients $list --back nb --code datamatrix --today $today --out "$out/duplex"
    run "$out" each letters events/bolig --recipients $list --each --greet --today $today --out "$out/each"
    run "$out" drift drift-test --out "$out/drift.pdf"
    run "$out" booklet glossary print --lang so --lang ar --today $today --out "$out/booklet.pdf"
    run "$out" tbx glossary export --format tbx
    run "$out" csv glossary export --format csv --lang so
    run "$out" check check . --output json --today $today
    run "$out" sarif check . --output sarif --today $today
    run "$out" junit check . --output junit --today $today
    for list in checks languages templates senders; do run "$out" "list-$list" list $list; done
}

# Every case, as tests/cases.rs makes them.
cases() {
    local out=$1 case code root line
    mkdir -p "$out"
    for case in tests/cases/*/*/; do
        case=${case%/}
        code=$(basename "$(dirname "$case")")
        [ "$code" != base ] || continue
        root=$work/case
        rm -rf "$root"
        cp -r tests/cases/base "$root"
        cp -r "$case/." "$root"
        if [ -e "$case/recipients.csv" ]; then
            line="letters events/mote --recipients recipients.csv --dry-run --today $today --out $out/none"
        else
            line="check $(cat "$case/check.txt" 2>/dev/null || echo events/mote) --output json --today $today"
        fi
        # shellcheck disable=SC2086 # words of a line
        (cd "$root" && run "$out" "$code-$(basename "$case")" $line)
    done
}

for which in before after; do
    program=${!which}
    (
        work="$work/$which"
        mkdir -p "$work"
        examples "$work/files" && cases "$work/cases"
        rm -rf "$work/case"
        # Which program made a file, and when a run took place, stand in none of them.
    ) &
done
wait
count=$(find "$work/before" -type f | wc -l)
[ "$count" -gt 1000 ] || { echo "same.sh: only $count files were made" >&2; exit 2; }
if diff -rq "$work/before" "$work/after" >"$work/differences"; then
    echo "$count files and findings are the same"
else
    sed "s|$work/||g" "$work/differences"
    diff -r "$work/before/cases" "$work/after/cases" | head -n 60 || true
    echo "$(wc -l <"$work/differences") of $count differ"
    exit 1
fi
