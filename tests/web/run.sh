#!/usr/bin/env bash
# The pages of `oppslag serve` in a browser: an office worker's story, keyboard, no script, accessibility, HTML.
#   tests/web/run.sh [FILE.mjs…]     with the binary of the last `cargo build --release`, or that in $OPPSLAG
# Installs what is missing: Chromium and Java by apt, the tools by npm. Downloads no browser. Pictures of all
# pages lie in $SHOTS afterwards, where that is set.
set -euo pipefail
cd "$(dirname "$0")"

root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)
packages=()
command -v chromium >/dev/null || packages+=(chromium)
command -v java >/dev/null || packages+=(default-jre-headless)
command -v npm >/dev/null || packages+=(nodejs npm)
install() {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${packages[@]}" >&2
}
# The lists may be absent or name versions no longer offered, so they are fetched once the first try fails.
[ ${#packages[@]} -eq 0 ] || install || { "${root[@]}" apt-get update -qq >&2 && install; }

cmp -s package-lock.json node_modules/.of-lock 2>/dev/null || {
    npm ci --silent --no-audit --no-fund
    cp package-lock.json node_modules/.of-lock
}
export OPPSLAG="${OPPSLAG:-${CARGO_TARGET_DIR:-../../target}/release/oppslag}"
[ -x "$OPPSLAG" ] || { echo "tests/web/run.sh: no $OPPSLAG: cargo build --release" >&2; exit 2; }
[ $# -gt 0 ] || set -- story.mjs pages.mjs places.mjs
exec node --test --test-concurrency 1 --test-timeout 900000 "$@"
