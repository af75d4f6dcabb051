#!/usr/bin/env bash
# Fetches a large real collection of Fluent files, Debian's language packs of Firefox ESR, and compare-locales:
#   fetch.sh DIR   then   compare.py DIR --oppslag BIN
# Needs Debian's apt (no root), dpkg-deb and python3 with venv. Safe to repeat; DIR/l10n is written anew each time.
#   DIR/l10n/TAG/…         the Fluent files, en-US too, with the same relative paths in every language
#   DIR/mozilla/CODE       links to them under Mozilla's codes: compare-locales finds plural categories by those
#   DIR/languages.tsv      TAG, CODE of the languages that Debian has
#   DIR/l10n.toml, venv/   compare-locales and its configuration
set -euo pipefail
dir=${1:?usage: fetch.sh DIR}

# oppslag's tag = Mozilla's code. Debian has no pack for the last five yet; they are taken once it has.
languages=(nb=nb-NO nn=nn-NO ar=ar ta=ta fa=fa ur=ur es=es-ES pl=pl uk=uk zh-Hans=zh-CN
           kmr=kmr so=so ckb=ckb ti=ti se=se)
# Pinned, since compare.py reads the sentences of this version.
linter=compare-locales==9.0.5

die() { echo "agreement/fetch.sh: $*" >&2; exit 2; }
package() { local code=${1#*=}; echo "firefox-esr-l10n-${code,,}"; }
known() { apt-cache show "$1" >/dev/null 2>&1; }
# Run by root, apt would warn that its own user may not write here.
download() { (cd "$dir/packages" && apt-get -qq -o APT::Sandbox::User="$(id -un)" download "$@"); }

for tool in apt-get dpkg-deb python3; do command -v "$tool" >/dev/null || die "needs $tool"; done
known firefox-esr || apt-get -qq update || die "apt knows no firefox-esr, and 'apt-get update' needs root"
known firefox-esr || die "no firefox-esr in this distribution"

rm -rf "$dir/l10n" "$dir/mozilla" "$dir/packages"
mkdir -p "$dir/l10n" "$dir/mozilla" "$dir/packages"
dir=$(cd "$dir" && pwd)

packages=(firefox-esr)
printf '%s\t%s\n' en-US en-US >"$dir/languages.tsv"
for language in "${languages[@]}"; do
  known "$(package "$language")" || continue
  packages+=("$(package "$language")")
  printf '%s\t%s\n' "${language%=*}" "${language#*=}" >>"$dir/languages.tsv"
done
# The lists may be older than what the mirror still has.
download "${packages[@]}" || { apt-get -qq update && download "${packages[@]}"; } || die "could not download"

python3 - "$dir" <<'PYTHON'
import io, pathlib, re, subprocess, sys, tarfile, zipfile

root = pathlib.Path(sys.argv[1])
tags = {code: tag for tag, code in (line.split("\t") for line in (root / "languages.tsv").read_text().splitlines())}
for package in sorted((root / "packages").glob("*.deb")):
    dpkg = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE)
    with tarfile.open(fileobj=dpkg.stdout, mode="r|") as tar:
        for member in tar:
            # Both are zip files; zipfile does not mind that omni.ja has its directory in front.
            if not (member.isfile() and member.name.endswith(("/omni.ja", ".xpi"))):
                continue
            with zipfile.ZipFile(io.BytesIO(tar.extractfile(member).read())) as archive:
                for name in archive.namelist():
                    # localization/CODE/… or browser/localization/CODE/…: one tree, as in Mozilla's repositories.
                    part = r"[\w-][\w.-]*"
                    found = re.fullmatch(rf"(?:browser/)?localization/({part})/((?:{part}/)*{part}\.ftl)", name)
                    if found and found[1] in tags:
                        path = root / "l10n" / tags[found[1]] / found[2]
                        path.parent.mkdir(parents=True, exist_ok=True)
                        path.write_bytes(archive.read(name))
    if dpkg.wait():
        sys.exit(f"agreement/fetch.sh: {package.name} does not unpack")
for code, tag in tags.items():
    files = list((root / "l10n" / tag).rglob("*.ftl"))
    if not files:
        sys.exit(f"agreement/fetch.sh: no Fluent file for {code}")
    (root / "mozilla" / code).symlink_to(pathlib.Path("..", "l10n", tag))
    entries = sum(len(re.findall(rb"^-?[A-Za-z][\w-]* *=", file.read_bytes(), re.M)) for file in files)
    print(f"{tag:8} {len(files):4} files {entries:6} messages and terms")
PYTHON
rm -rf "$dir/packages"

{
  echo 'basepath = "."'
  echo "locales = [$(tail -n +2 "$dir/languages.tsv" | cut -f2 | sed 's/.*/"&"/' | paste -sd,)]"
  printf '[[paths]]\nreference = "mozilla/en-US/**/*.ftl"\nl10n = "{l10n_base}/{locale}/**/*.ftl"\n'
} >"$dir/l10n.toml"
[ -x "$dir/venv/bin/pip" ] || python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install -q --disable-pip-version-check "$linter" || die "could not install $linter"
