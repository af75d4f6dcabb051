#!/usr/bin/env python3
"""How much of Norwegian the glossary's rules know: recall.py OPPSLAG [--sample N] [--seed N] [--show N]

Two sources that are not ours, fetched when this runs: pairs of form and lemma from simplemma (PyPI), kept where the
form stands in the full-form lists of Debian's wnorwegian (GPL; for this test alone, nothing of it is shipped).

1. Every form of every single-word lemma of the glossary, in bokmål and nynorsk, each in a sentence of its own: the
   program must flag it. Homographs that the glossary lists are left alone by design and counted apart.
2. Compounds of the glossary's nouns and ordinary nouns, each way round, with the joint that the first part takes.
3. Forms of N random nouns, verbs and adjectives of each standard that are not in the glossary, by lemma and class
   alone. simplemma has no classes; a lemma's class is told by endings that only one class has.
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import tomllib

ROOT = pathlib.Path(__file__).parents[2]
LISTS = {"nb": "bokmaal", "nn": "nynorsk"}
# Endings that only one class has, by what is left of the lemma without its last vowel.
MARKS = {
    "nb": {"noun": ["ene", "enes", "ens", "ets"], "verb": ["ende", "es"], "adjective": ["ere", "est", "este"]},
    "nn": {"noun": ["ane", "ene", "et", "i"], "verb": ["ande", "ast"], "adjective": ["are", "aste"]},
}


def fetch(folder):
    """{standard: {lemma: forms}} out of both packages."""
    run = lambda *command: subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", "packages", "simplemma==2.0.0")
    run("apt-get", "download", "wnorwegian")
    run("sh", "-c", "dpkg-deb -x wnorwegian_*.deb lists")
    sys.path.insert(0, str(pathlib.Path(folder, "packages")))
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
    all_words = {}
    for standard, name in LISTS.items():
        known = set(pathlib.Path(folder, "lists/usr/share/dict", name).read_text("latin-1").split())
        lemmas = collections.defaultdict(set)
        for form, lemma in DefaultDictionaryFactory().get_dictionary(standard).items():
            form, lemma = (x.decode() if isinstance(x, bytes) else x for x in (form, lemma))
            if form in known and form.islower() and lemma.islower():
                lemmas[lemma].add(form)
        all_words[standard] = lemmas
    return all_words


def class_of(lemma, forms, standard):
    """The class of a lemma, where its forms leave no doubt."""
    stem = lemma.rstrip("ea") if len(lemma) > 3 else lemma
    marks = MARKS[standard]
    fits = [name for name, endings in marks.items() if any(stem + ending in forms for ending in endings)]
    return fits[0] if len(fits) == 1 else None


def inflect(rows):
    """The forms that the rules give for rows of standard, lemma and class."""
    text = "".join("\t".join(row) + "\n" for row in rows)
    command = ["cargo", "run", "--quiet", "--release", "--example", "inflection"]
    output = subprocess.run(command, input=text, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    return [set(line.split("\t")[3:]) for line in output.splitlines()]


def report(title, rows, truth, made, show):
    """Prints the share of forms found, and some of those that were not."""
    total = sum(len(truth[standard][lemma]) for standard, lemma, _ in rows)
    missed = [(form, *row) for row, forms in zip(rows, made) for form in sorted(truth[row[0]][row[1]] - forms)]
    print(f"{title}: {len(rows)} words, {total} forms, {1 - len(missed) / max(1, total):.2%} found")
    for form, standard, lemma, name in missed[:show]:
        print(f"  not found: {form} ({standard} {lemma}, {name})")


def flagged(oppslag, standard, words):
    """Which of the words the program flags, each in a sentence of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "words.txt")
        found = set()
        for start in range(0, len(words), 20_000):
            path.write_text("\n\n".join(f"NAV skrev {word} her." for word in words[start:start + 20_000]), "utf-8")
            command = [oppslag, "check", path, "--lang", standard, "--only", "jargon,metaphor", "--output", "json"]
            output = subprocess.run(command, capture_output=True, check=False).stdout
            found |= {words[start + (finding["line"] - 1) // 2] for finding in json.loads(output)["findings"]}
    return found


def of_glossary(oppslag, concepts, truth, show):
    """Forms of the glossary's own lemmas."""
    for standard in LISTS:
        pairs, homographs = [], 0
        for concept in concepts:
            word = concept.get("nn", concept) if standard == "nn" else concept
            if concept.get("kind", "abbreviation") == "abbreviation" or " " in word["term"]:
                continue
            if word["term"] in concept["write"]:
                continue  # in nynorsk the ordinary word may be all there is
            known = set(concept.get("homographs", [])) | set(word.get("homographs", []))
            forms = truth[standard].get(word["term"], set())
            homographs += len(forms & known)
            pairs += [(form, word["term"]) for form in sorted(forms - known)]
        found = flagged(oppslag, standard, [form for form, _ in pairs])
        missed = [pair for pair in pairs if pair[0] not in found]
        lemmas = len({lemma for _, lemma in pairs})
        print(f"{standard} glossary: {lemmas} words, {len(pairs)} forms, {1 - len(missed) / len(pairs):.2%} found; "
              f"{homographs} homographs left alone")
        for form, lemma in missed[:show]:
            print(f"  not found: {form} ({lemma})")


def joint(first):
    """What stands behind the first part of a compound (Norsk referansegrammatikk 2.2.2)."""
    return "s" if first.endswith(("sjon", "het", "skap", "dom", "ing", "else", "tet", "nad", "takt", "trakt")) else ""


def compounds(oppslag, concepts, ordinary, chance, count, show):
    """Compounds of glossary nouns and ordinary nouns."""
    terms = [c["term"] for c in concepts if c.get("kind") in ("jargon", "officialese") and c["pos"] == "noun"
             and " " not in c["term"] and "-" not in c["term"]]
    words = set()
    while len(words) < count:
        term, other = chance.choice(terms), chance.choice(ordinary)
        first, last = (term, other) if chance.random() < 0.5 else (other, term)
        words.add(first + joint(first) + last)
    words = sorted(words)
    found = flagged(oppslag, "nb", words)
    missed = [word for word in words if word not in found]
    print(f"compounds: {len(words)}, {1 - len(missed) / len(words):.2%} found")
    for word in missed[:show]:
        print(f"  not found: {word}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("oppslag", help="the program")
    options.add_argument("--sample", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", type=int, default=20)
    options = options.parse_args()
    oppslag = pathlib.Path(options.oppslag).resolve()
    with tempfile.TemporaryDirectory() as folder:
        truth = fetch(folder)
    concepts = tomllib.loads((ROOT / "locales/nb/glossary.toml").read_text("utf-8"))["concept"]
    of_glossary(oppslag, concepts, truth, options.show)
    terms = {standard: {c.get("nn", c)["term"] if standard == "nn" else c["term"] for c in concepts} for standard in LISTS}
    chance = random.Random(options.seed)
    rows = {}
    for standard in LISTS:
        by_class = collections.defaultdict(list)
        for lemma, forms in sorted(truth[standard].items()):
            name = class_of(lemma, forms, standard)
            if name and lemma not in terms[standard] and len(forms) > 2:
                by_class[name].append((standard, lemma, name))
        rows[standard] = by_class
    short = [lemma for _, lemma, _ in rows["nb"]["noun"] if 4 <= len(lemma) <= 7]
    compounds(oppslag, concepts, short, chance, 1000, options.show)
    for standard, by_class in rows.items():
        for name in ("noun", "verb", "adjective"):
            sample = chance.sample(by_class[name], min(options.sample, len(by_class[name])))
            report(f"{standard} {name}s at random", sample, truth, inflect(sample), options.show)


if __name__ == "__main__":
    main()
