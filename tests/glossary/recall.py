#!/usr/bin/env python3
"""How many forms of the glossary's words are found: recall.py WHEEL OPPSLAG

The truth is Norsk ordbank, out of the same package as in words.py: every form that it has of a noun, verb or adjective
of the glossary is put into a sentence of its own, and oppslag must flag each of them. Forms that an everyday word has
too (homographs in the glossary) are left alone by design and counted apart.
"""
import collections
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile
import tomllib
import zipfile

wheel, oppslag = sys.argv[1:]
data = json.loads(gzip.decompress(zipfile.ZipFile(wheel).read("spacy_lookups_data/data/nb_lemma_exc.json.gz")))
forms = collections.defaultdict(set)
for name, part in (("noun", "noun"), ("verb", "verb"), ("adj", "adjective")):
    for form, lemmas in data[name].items():
        for lemma in lemmas:
            forms[part, lemma].add(form)

glossary = pathlib.Path(__file__).parents[2] / "locales/nb/glossary.toml"
rows, homographs = [], 0
for concept in tomllib.loads(glossary.read_text("utf-8"))["concept"]:
    if concept.get("kind", "abbreviation") == "abbreviation" or " " in concept["term"]:
        continue
    for form in sorted(forms[concept["pos"], concept["term"]]):
        if form in concept.get("homographs", []):
            homographs += 1
        else:
            rows.append((concept["term"], form))

with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "forms.txt")
    path.write_text("\n\n".join(f"Ordet {form} her." for _, form in rows), "utf-8")
    command = [oppslag, "check", str(path), "--lang", "nb", "--only", "jargon,metaphor", "--output", "json"]
    output = subprocess.run(command, capture_output=True, check=False).stdout
lines = {finding["line"] for finding in json.loads(output)["findings"]}
missed = [row for number, row in enumerate(rows) if 2 * number + 1 not in lines]
print(f"{len({lemma for lemma, _ in rows})} words, {len(rows)} forms: {1 - len(missed) / len(rows):.2%} found")
print(f"homographs: {homographs}")
for lemma, form in missed:
    print(f"not found: {form} ({lemma})")
