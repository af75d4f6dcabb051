#!/usr/bin/env bash
# Passes all tests on a fresh machine: installs the referees (veraPDF, poppler), then runs cargo.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${XDG_CACHE_HOME:-$HOME/.cache}/oppslag"
tests/referee/install.sh "$cache/referee"
export OPPSLAG_REFEREE="$cache/referee/verapdf-referee"
# A test asks cargo where a crate with a schema lies; it answers once those of all systems are there.
cargo fetch --quiet --locked
# Not the documentation tests: there are none, and rustdoc would compile everything once more.
cargo test --release --lib --bins --tests "$@"
# A small share of the trials of finished pages (tests/gate). Their seed is fixed: a test that draws
# other pages at each commit goes red where nothing has changed.
if [ $# -eq 0 ]; then
    cargo build --release
    [ -x "$cache/gate/bin/python" ] || python3 -m venv "$cache/gate"
    "$cache/gate/bin/pip" install --quiet --disable-pip-version-check -r tests/gate/requirements.txt
    trials="$(mktemp -d)"
    trap 'rm -r "$trials"' EXIT
    "$cache/gate/bin/python" tests/gate/run.py "$trials/pages" --count 66 --seed oppslag \
        --producers weasyprint oppslag --oppslag "${CARGO_TARGET_DIR:-target}/release/oppslag" --least 0.98
fi
