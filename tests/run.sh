#!/usr/bin/env bash
# Passes all tests on a fresh machine: installs the referees (veraPDF, poppler), then runs cargo.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${XDG_CACHE_HOME:-$HOME/.cache}/oppslag"
tests/referee/install.sh "$cache/referee"
export OPPSLAG_REFEREE="$cache/referee/verapdf-referee"
# Not the documentation tests: there are none, and rustdoc would compile everything once more.
exec cargo test --release --lib --bins --tests "$@"
