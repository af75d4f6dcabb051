#!/usr/bin/env python3
"""Compares `oppslag check` with compare-locales on what fetch.sh fetched.

    compare.py DIR --oppslag BIN [--faults N] [--sample N] [--seed S] [--time]

Exit code 1: compare-locales reports something of a kind that oppslag must report too, and oppslag does not.
Exit code 2: one of the two could not run.
"""
import argparse, collections, json, os, pathlib, random, re, resource, shutil, statistics, subprocess, sys, time

SOURCE = "en-US"

# A kind of finding, by compare-locales' sentence. The group of the sentence is the thing: a category, a name.
# `named`: oppslag's codes that say the same, if they name the thing too. A finding about another reference of the
# same message is none. `whole`: codes that say so without the name, mostly because what held the thing is at fault.
# `must`: exit code 1 if oppslag has none of them.
Kind = collections.namedtuple("Kind", "sentence named whole must")
KINDS = {
    "missing plural form": Kind(r"Plural categories missing: (.+)", {"missing-plural-form"}, set(), True),
    "missing reference": Kind(r"Missing (?:message|term) reference: (.+)", {"placeable-lost"},
                              {"missing-attribute", "empty-message"}, True),
    "obsolete reference": Kind(r"Obsolete (?:message|term) reference: (.+)", {"missing-reference", "obsolete-reference"},
                               {"obsolete-message"}, True),
    "duplicate message": Kind(r"(\S+) occurs \d+ times", set(), {"duplicate-message"}, True),
    "duplicate attribute": Kind(r'Attribute "(.+)" is duplicated', {"duplicate-message"}, set(), True),
    "duplicate variant": Kind(r'Variant key "(.+)" is duplicated', {"duplicate-message"}, set(), True),
    "junk": Kind(r"Unparsed content ()", set(), {"fluent-syntax"}, True),
    "missing file": Kind(r"missingFile()", set(), {"missing-translation"}, False),
    "missing message": Kind(r"missingEntity()", set(), {"missing-message"}, False),
    "obsolete file": Kind(r"obsoleteFile()", set(), {"obsolete-message"}, False),
    "obsolete message": Kind(r"obsoleteEntity()", set(), {"obsolete-message"}, False),
    "missing value": Kind(r"Missing value()", set(), {"missing-attribute", "empty-message"}, False),
    "obsolete value": Kind(r"Obsolete value()", set(), {"obsolete-message"}, False),
    "missing attribute": Kind(r"Missing attribute: (.+)", {"missing-attribute"}, set(), False),
    "obsolete attribute": Kind(r"Obsolete attribute: (.+)", {"obsolete-message"}, set(), False),
    "replacement character": Kind("\ufffd in: ()", set(), {"replacement-character", "wrong-encoding"}, False),
    # Widths and heights in `style` attributes; oppslag reads no CSS.
    "style": Kind(r"((?:units for|.* only in (?:l10n|reference)|reference is a CSS spec).*)", set(), set(), False),
    "other": Kind(r"(.*)", set(), set(), False),
}

# A message or term with all its lines. Enough to show it, and to put faults in.
ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=.*\n(?:[ \t].*\n|\}.*\n|\n(?=[ \t\n]))*", re.M)

# The packs are nearly free of faults: whoever builds them leaves damaged messages out. So `--faults` puts some in:
# what to look for in a message, and what to write instead.
FAULTS = {
    "lost reference": (r"\{ -?[a-z][\w.-]* \}", "X"),
    "changed reference": (r"\{ -brand-short-name \}", "{ -vendor-short-name }"),
    "reference to nothing": (r"\A(\S+ = .*[^{>\n])\n", r"\1 { -no-such-term }\n"),
    "lost variant": (r"(?m)^ +\[(?:one|two|few|many)\] .*[^{>\n]\n", ""),
    "numbers for forms": (r"\[one\]", "[1]"),
    "duplicate variant": (r"(?m)^( +\[\w+\] .*[^{>\n]\n)", r"\1\1"),
    "duplicate attribute": (r"(?m)^(    \.[\w-]+ = .*[^{>\n]\n)", r"\1\1"),
    "duplicate message": (r"(?s)\A(.+)\Z", r"\1\1"),
    "junk": (r"\A(\S+) =", r"\1"),
    "unclosed placeable": (r"(\{ \$[\w-]+) \}", r"\1"),
    "renamed message": (r"\A(\S+)", r"\1-renamed"),
    "lost value": (r"\A(\S+) = .*[^{>\n]\n(?=    \.)", r"\1 =\n"),
    "lost attribute": (r"(?m)^    \.[\w-]+ = .*[^{>\n]\n(?=    \.)", ""),
    "obsolete attribute": (r"(?s)\A(\w\S* = .+)\Z", r"\1    .no-such-attribute = X\n"),
    "replacement character": (r"(= \w)", "\\1\ufffd"),
}

Report = collections.namedtuple("Report", "language file id kind thing lines")


def run(command, cwd, output=subprocess.DEVNULL):
    """Runs to the end. Both tools say 1 when they have found something."""
    try:
        code = subprocess.run(command, cwd=cwd, stdout=output).returncode
    except OSError as error:
        code = error
    if code not in (0, 1):
        print(f"could not run {' '.join(map(str, command))}: {code}", file=sys.stderr)
        sys.exit(2)


def linter(root, base):
    """compare-locales on the folder of languages under Mozilla's codes."""
    return [root / "venv/bin/compare-locales", "--json", base / "compare-locales.json", root / "l10n.toml",
            base / "mozilla"]


def oppslag(binary, base, only=()):
    folders = sorted(folder for folder in (base / "l10n").iterdir() if folder.is_dir())
    return [binary, "check", *folders, "--source", SOURCE, "--output", "json",
            *(word for code in sorted(only) for word in ("--only", code))]


class Files:
    """Messages of files, read once."""

    def __init__(self, root):
        self.root, self.known = root, {}

    def entries(self, language, file):
        """(line, id, text) of each entry."""
        path = self.root / language / file
        if path not in self.known:
            text = path.read_text(errors="replace") + "\n" if path.is_file() else ""
            self.known[path] = [(text.count("\n", 0, m.start()) + 1, m[1], m[0]) for m in ENTRY.finditer(text)]
        return self.known[path]

    def text(self, language, file, ident):
        return next((text for _, id_, text in self.entries(language, file) if id_ == ident), "")

    def at(self, language, file, line):
        return next((id_ for start, id_, text in self.entries(language, file)
                     if start <= line < start + text.count("\n")), None)


def reports(base, tags, files):
    """compare-locales' findings, each once: it repeats a duplicate for every copy."""
    def walk(node, path):
        if isinstance(node, dict):
            for name, child in node.items():
                yield from walk(child, path + name.split("/"))
        for item in node if isinstance(node, list) else []:
            for category, text in item.items():
                yield tags[path[0]], "/".join(path[1:]), category, text

    found = {}
    details = json.loads((base / "compare-locales.json").read_text())[0]["details"]
    for language, file, category, text in walk(details, []):
        lines = ident = None
        if category not in ("error", "warning"):
            category, ident, text = "", None if category.endswith("File") else text, category
        elif place := re.fullmatch(r"(?s)(.*) at line \d+, column \d+ for (\S+)", text):
            text, ident = place[1], place[2]
        elif place := re.search(r" from line (\d+) column \d+ to line (\d+) column \d+$", text):
            # A parser may stumble only over the next message, so its line counts too.
            after = (line for line, *_ in files.entries(language, file) if line > int(place[2]))
            lines = {*range(int(place[1]), int(place[2]) + 1), next(after, 0)}
        elif category == "warning":
            continue  # About the source alone, repeated in every language.
        for kind, rule in KINDS.items():
            if match := re.match(rule.sentence, text):
                ident = match[1] if kind == "duplicate message" else ident
                found[language, file, ident or text, kind, match[1]] = \
                    Report(language, file, ident, kind, match[1], lines)
                break
    return list(found.values())


def findings(path, base, files):
    """oppslag's findings, with language, file below it and message id."""
    for finding in json.loads(path.read_text())["findings"]:
        place = os.path.relpath(os.path.join(base, finding.get("path") or ""), base / "l10n").replace(os.sep, "/")
        language, _, file = place.partition("/")
        arguments = finding.setdefault("arguments", {})
        line = finding.get("line") or 0
        ident = str(arguments.get("id") or files.at(language, file, line) or "").partition(".")[0]
        if language == SOURCE:
            language = arguments.get("language", language)  # What is missing stands nowhere but in the source.
        finding.update(language=language, file=file, id=ident)
        # All names in its arguments; where it has none, in its sentence.
        others = {name: value for name, value in arguments.items() if name not in ("id", "language")}
        words = json.dumps(others, ensure_ascii=False) if others else finding["message"]
        names = re.findall(r"-?\w[\w-]*(?:\.\w[\w-]*)*", words)
        finding["names"] = {part for name in names for part in (name, name.lstrip("-"), *name.split("."))}
        yield finding


def agree(report, finding):
    rule = KINDS[report.kind]
    if finding["code"] not in rule.named | rule.whole:
        return False
    if report.lines and finding.get("line") not in report.lines:
        return False
    if report.id and finding["id"].lstrip("-") != report.id.lstrip("-"):
        return False
    return finding["code"] in rule.whole or all(
        thing.lstrip("-") in finding["names"] for thing in report.thing.split(", "))


def put_faults(root, base, tags, count, chance):
    """A copy of all languages with `count` faults of each kind in every translation, none in the same message."""
    shutil.rmtree(base, ignore_errors=True)
    shutil.copytree(root / "l10n", base / "l10n")
    (base / "mozilla").mkdir()
    for code, tag in tags.items():
        (base / "mozilla" / code).symlink_to(pathlib.Path("..", "l10n", tag))
        if tag == SOURCE:
            continue
        paths = sorted((base / "l10n" / tag).rglob("*.ftl"))
        entries = [(path, match[0]) for path in paths for match in ENTRY.finditer(path.read_text() + "\n")]
        chance.shuffle(entries)
        changes = collections.defaultdict(dict)
        for name, (pattern, put) in FAULTS.items():
            left = count
            for path, text in entries:
                if not left:
                    break
                if text not in changes[path] and (changed := re.sub(pattern, put, text, count=1)) != text:
                    changes[path][text] = changed
                    left -= 1
        for path, change in changes.items():
            path.write_text(ENTRY.sub(lambda match: change.get(match[0], match[0]), path.read_text() + "\n"))


def measure(command, cwd):
    """Medians of wall and CPU seconds of three runs. Both tools write JSON, and all that they print to a file."""
    walls, cpus = [], []
    for _ in range(3):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        with open(cwd / "timed.json", "wb") as output:
            run(command, cwd, output)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        walls.append(time.monotonic() - start)
        cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(walls), statistics.median(cpus)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dir", type=pathlib.Path)
    parser.add_argument("--oppslag", type=pathlib.Path, required=True, metavar="BIN")
    parser.add_argument("--faults", type=int, metavar="N", help="compare on a copy with N faults of each kind put in")
    parser.add_argument("--sample", type=int, metavar="N", help="write N findings that oppslag alone has to sample.tsv")
    parser.add_argument("--seed", type=int, default=1, help="of the faults and the sample")
    parser.add_argument("--time", action="store_true", help="run both three times on the same data and the same checks")
    options = parser.parse_args()
    root, binary, chance = options.dir.resolve(), options.oppslag.resolve(), random.Random(options.seed)
    tags = {code: tag for tag, code in (row.split("\t") for row in (root / "languages.tsv").read_text().splitlines())}

    base = root
    if options.faults:
        base = root / "faults"
        put_faults(root, base, tags, options.faults, chance)
    run(linter(root, base), base)
    with open(base / "oppslag.json", "wb") as output:
        run(oppslag(binary, base), base, output)
    files = Files(base / "l10n")
    theirs = reports(base, tags, files)
    ours = list(findings(base / "oppslag.json", base, files))
    by_file = collections.defaultdict(list)
    for finding in ours:
        by_file[finding["language"], finding["file"]].append(finding)

    shared, total, both, absent = set(), collections.Counter(), collections.Counter(), []
    for report in theirs:
        same = [f for f in by_file[report.language, report.file] if agree(report, f)]
        shared.update(map(id, same))
        total[report.kind] += 1
        both[report.kind] += bool(same)
        if not same:
            absent.append(report)
    print(f"{'kind':24}{'compare-locales':>16}{'oppslag too':>13}")
    for kind, rule in KINDS.items():
        if total[kind] or rule.must:
            print(f"{kind:24}{total[kind]:16}{both[kind]:13}")
    for report in absent:
        place = f"{report.language}/{report.file}" + (f":{min(filter(None, report.lines))}" if report.lines else "")
        print("not reported by oppslag:", *filter(None, (report.kind, place, report.id, report.thing)), sep="\t")

    beyond = [finding for finding in ours if id(finding) not in shared]
    codes = collections.Counter((f["code"], f.get("severity", "")) for f in beyond)
    print(f"\noppslag alone: {len(beyond)}")
    for (code, severity), number in codes.most_common():
        languages = collections.Counter(f["language"] for f in beyond if f["code"] == code)
        print(f"{code:24}{severity:9}{number:7}  ", *(f"{tag} {n}" for tag, n in languages.most_common()))

    if options.sample:
        flat = lambda text: text.rstrip("\n").replace("\t", " ").replace("\n", " ⏎ ")
        with open(base / "sample.tsv", "w") as out:
            print("right?", "code", "language", "file", "line", "finding", "source", "translation", sep="\t", file=out)
            for f in chance.sample(beyond, min(options.sample, len(beyond))):
                texts = (files.text(tag, f["file"], f["id"]) for tag in (SOURCE, f["language"]))
                print("", f["code"], f["language"], f["file"], f.get("line", ""), flat(f["message"]),
                      *map(flat, texts), sep="\t", file=out)
        print(f"\nsample: {base / 'sample.tsv'}")

    if options.time:
        codes = set().union(*(rule.named | rule.whole for rule in KINDS.values()))
        slow, fast = measure(linter(root, base), base), measure(oppslag(binary, base, codes), base)
        print(f"\n{'median of 3':16}{'wall':>10}{'CPU':>10}")
        for name, (wall, cpu) in (("compare-locales", slow), ("oppslag", fast)):
            print(f"{name:16}{wall:8.3f} s{cpu:8.3f} s")
        print(f"{'ratio':16}{slow[0] / fast[0]:10.1f}{slow[1] / fast[1]:10.1f}")

    return int(any(KINDS[report.kind].must for report in absent))


if __name__ == "__main__":
    sys.exit(main())
