#!/usr/bin/env bash
# Packs a finished program for people: packaging/archive.sh VERSION TARGET START
# The archive has the program, the file to double-click on that system, the guide and the licences. It is the same
# to the byte each time where the program is.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$1 target=$2 start=$3
name="oppslag-$version-$target"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
mkdir -p "$folder/$name" dist
program=oppslag
case $target in *windows*) program=oppslag.exe ;; esac
cp "${CARGO_TARGET_DIR:-target}/${TARGET_FOLDER-$target/}release/$program" "$folder/$name/"
cp "packaging/$start" LICENSE-APACHE LICENSE-MIT docs/nb/bruk.md docs/nb/it.md "$folder/$name/"
case $target in
*windows*) (cd "$folder" && 7z a -tzip -mtc=off "$OLDPWD/dist/$name.zip" "$name" >/dev/null) ;;
*)
    tar --version | grep -q GNU && same=(--sort=name --owner=0 --group=0 --numeric-owner --mtime=@0) || same=()
    tar "${same[@]}" -C "$folder" -cf - "$name" | gzip -n > "dist/$name.tar.gz"
    ;;
esac
