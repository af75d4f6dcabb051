#!/usr/bin/env bash
# Passes all tests on a fresh machine: installs the referees (veraPDF, poppler and others), then runs cargo.
#   tests/run.sh [WORD…]    all tests, or those that have a word in their names
#   tests/run.sh --quick    what needs nothing but cargo, and can be had while one works: the tests of the
#                           library, the cases for which no page is laid out or looked at, and those files of
#                           tests/it that ask no referee. Those are the files that do not name tests/it/referees.rs,
#                           the one place from which another program is started; tests of it see to that.
# Nothing is left out of the full run: a referee that is missing fails the tests that ask it.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --quick ]; then
    cargo test --release --lib --bins
    OPPSLAG_QUICK=1 cargo test --release --test cases -- --format terse
    modules=()
    for file in $(grep -L referees tests/it/*.rs); do
        modules+=("$(basename "$file" .rs)::")
    done
    exec cargo test --release --test it -- "${modules[@]}"
fi

cache="${XDG_CACHE_HOME:-$HOME/.cache}/oppslag"
tests/referee/install.sh "$cache/referee"
export OPPSLAG_REFEREE="$cache/referee/verapdf-referee"
# A test asks cargo where a crate with a schema lies; it answers once those of all systems are there.
cargo fetch --quiet --locked
# Not the documentation tests: there are none, and rustdoc would compile everything once more.
cargo test --release --lib --bins --tests "$@"
# A small share of the trials of finished pages (tests/gate). Their seed is fixed: a test that draws
# other pages at each commit goes red where nothing has changed. So every verdict has to be right.
if [ $# -eq 0 ]; then
    cargo build --release
    # The pages of `oppslag serve` in a browser.
    tests/web/run.sh
    [ -x "$cache/gate/bin/python" ] || python3 -m venv "$cache/gate"
    "$cache/gate/bin/pip" install --quiet --disable-pip-version-check -r tests/gate/requirements.txt
    trials="$(mktemp -d)"
    trap 'rm -r "$trials"' EXIT
    "$cache/gate/bin/python" tests/gate/run.py "$trials/pages" --count 66 --seed oppslag \
        --producers weasyprint oppslag --oppslag "${CARGO_TARGET_DIR:-target}/release/oppslag" --least 1
fi
