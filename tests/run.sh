#!/usr/bin/env bash
# Passes all tests on a fresh machine: installs the referees (veraPDF, poppler), then runs cargo.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${XDG_CACHE_HOME:-$HOME/.cache}/oppslag"
tests/referee/install.sh "$cache/referee"
export OPPSLAG_REFEREE="$cache/referee/verapdf-referee"
exec cargo test --release "$@"
