#!/usr/bin/env python3
"""Draws findings for a reader to judge: precision.py OPPSLAG [--count N] [--seed N] > drawn.tsv

Half of them from running Norwegian text that was not written for us: the Debian handbook, the manual of Debian Edu and
manual pages, all in bokmål, fetched when this runs (more than 50,000 words). The other half are single words out of
the full-form list of Debian's wnorwegian that are flagged. Each line has the sentence or word, what is flagged, the
check, what the program says, and an empty field for the verdict: is this a word or phrase that plain public language
would rather explain or replace, and is what is said of it true?
"""
import argparse
import gzip
import html.parser
import json
import pathlib
import random
import re
import subprocess
import tempfile

PACKAGES = ["debian-handbook", "debian-edu-doc-nb-no", "manpages-nb", "wnorwegian"]
CHECKS = "jargon,metaphor,unexplained-abbreviation,long-word"
BLOCKS = {"p", "li", "div", "td", "dd", "dt", "h1", "h2", "h3", "h4"}
CODE = {"pre", "code", "tt", "script", "style"}


class Paragraphs(html.parser.HTMLParser):
    """Running text of a page, without code."""

    def __init__(self):
        super().__init__()
        self.found, self.here, self.code = [], [], 0

    def handle_starttag(self, tag, _):
        self.code += tag in CODE
        if tag in BLOCKS:
            self.flush()

    def handle_endtag(self, tag):
        self.code -= tag in CODE and self.code > 0
        if tag in BLOCKS:
            self.flush()

    def handle_data(self, data):
        self.here.append("X" if self.code else data)

    def flush(self):
        text = re.sub(r"\s+", " ", "".join(self.here)).strip()
        self.here = []
        if len(text) > 60 and re.search(r"\b(og|er|som|ikke|det|til)\b", text):
            self.found.append(text)


def fetch(folder):
    """Paragraphs of text, and words of the list."""
    paragraphs = []
    for package in PACKAGES:
        subprocess.run(["apt-get", "download", package], check=True, cwd=folder, capture_output=True)
        subprocess.run(["sh", "-c", f"dpkg-deb -x {package}_*.deb {package}"], check=True, cwd=folder)
    root = pathlib.Path(folder)
    pages = [*root.glob("debian-handbook/**/nb-NO/*.html"), *root.glob("debian-edu-doc-nb-no/**/*.html")]
    for page in sorted(pages):
        parser = Paragraphs()
        parser.feed(page.read_text("utf-8", errors="replace"))
        parser.flush()
        paragraphs += parser.found
    for page in sorted(root.glob("manpages-nb/**/*.gz")):
        text = gzip.decompress(page.read_bytes()).decode("utf-8", errors="replace")
        lines = [line for line in text.splitlines() if line and not line.startswith((".", "'", "\\"))]
        paragraphs += [re.sub(r"\\f.|\\", "", line) for line in lines if len(line) > 60]
    words = (root / "wnorwegian/usr/share/dict/bokmaal").read_text("latin-1").split()
    return list(dict.fromkeys(paragraphs)), sorted(word for word in words if word.islower())


def flagged(oppslag, pieces):
    """Every finding with the piece that it is in."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "text.txt")
        path.write_text("\n\n".join(pieces), "utf-8")
        command = [oppslag, "check", path, "--lang", "nb", "--only", CHECKS, "--output", "json", "--ui-lang", "nb"]
        findings = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)["findings"]
    return [(pieces[(finding["line"] - 1) // 2], finding) for finding in findings]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("oppslag")
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    oppslag = pathlib.Path(options.oppslag).resolve()
    with tempfile.TemporaryDirectory() as folder:
        paragraphs, words = fetch(folder)
    chance = random.Random(options.seed)
    count = sum(len(paragraph.split()) for paragraph in paragraphs)
    hits = flagged(oppslag, paragraphs)
    sample = chance.sample(words, 60_000)
    single = flagged(oppslag, [f"Ordet {word} her." for word in sample])
    print(f"# {count} words of text, {len(hits)} findings; {len(sample)} words of the list, {len(single)} flagged")
    for pieces in (hits, single):
        for piece, finding in chance.sample(pieces, min(options.count, len(pieces))):
            word = finding["arguments"]["word"]
            said = f"{finding['message']} {finding['hint']}".replace("\t", " ").replace("\n", " ")
            at = piece.find(word)
            print("\t".join([piece[max(0, at - 100):at + 120], word, finding["code"], said, ""]))


if __name__ == "__main__":
    main()
