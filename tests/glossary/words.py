#!/usr/bin/env python3
"""Prints every form of Norwegian bokmål that Norsk ordbank has, one a line.

Norsk ordbank (Språkbanken, Nasjonalbiblioteket; CC BY 4.0) is taken from the package spacy-lookups-data on PyPI (MIT),
which carries its nouns, verbs, adjectives and adverbs:
    pip download --no-deps spacy-lookups-data==1.0.5
    tests/glossary/words.py spacy_lookups_data-1.0.5-py2.py3-none-any.whl
"""
import gzip
import json
import sys
import zipfile

wheel = zipfile.ZipFile(sys.argv[1])
data = json.loads(gzip.decompress(wheel.read("spacy_lookups_data/data/nb_lemma_exc.json.gz")))
words = set()
for forms in data.values():
    for form, lemmas in forms.items():
        words.add(form)
        words.update(lemmas)
# Words of several parts are not looked up as one.
print("\n".join(sorted(word for word in words if " " not in word and "-" not in word)))
