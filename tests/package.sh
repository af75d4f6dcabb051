#!/usr/bin/env bash
# The ways in which the program reaches an office: the wheel is built and runs where nothing else is, and so does
# what the archive for Linux holds.
#   tests/package.sh        shares the build of `cargo build --release`
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -r "$work"' EXIT

# Makes an office, a meeting and a draft of its poster with nothing but the program in reach.
first_poster() {
    local program=$1 office=$2
    alone() { (cd "$office" && env -i HOME="$office" PATH=/nothing LANG=nb_NO.UTF-8 "$program" "$@"); }
    mkdir "$office"
    cat > "$office/svar.toml" <<'ANSWERS'
organisation = "Bydel «Øst» 🙂"
[languages]
nb = "white"
so = "yellow"
[[senders]]
name = "Nav"
[[venues]]
name = "Årvoll Gård"
street = "Årvollveien 35"
town = "0590 Oslo"
[[contacts]]
name = "Kari Nordmann"
phone = "+47 22 12 34 56"
ANSWERS
    alone --version
    alone init kontor --answers svar.toml
    office="$office/kontor"
    alone new bolig --topic bolig --date 2027-09-15 --page https://bydel.example/bolig
    # Without the sender's own logo a poster to print is refused. A draft is made, and the fault said.
    if alone render bolig --lang so --template poster --today 2027-08-01; then return 1; fi
    alone render bolig --lang so --template poster --today 2027-08-01 --draft || [ $? -eq 1 ]
    head -c 5 "$office/out/bolig/so/poster.pdf" | grep -q %PDF-
}

python3 -m venv "$work/build"
"$work/build/bin/pip" wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$work/wheel" .
python3 -m venv "$work/empty"
"$work/empty/bin/pip" install --quiet --disable-pip-version-check --no-index --no-deps "$work"/wheel/*.whl
first_poster "$work/empty/bin/oppslag" "$work/wheel office"

cargo build --quiet --release
TARGET_FOLDER="" packaging/archive.sh v0 x86_64-unknown-linux-gnu oppslag.desktop
tar -C "$work" -xzf dist/oppslag-v0-x86_64-unknown-linux-gnu.tar.gz
rm dist/oppslag-v0-x86_64-unknown-linux-gnu.tar.gz
first_poster "$work/oppslag-v0-x86_64-unknown-linux-gnu/oppslag" "$work/archive office"
echo "the wheel and the archive make an office where nothing else is"
