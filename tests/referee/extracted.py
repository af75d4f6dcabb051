"""The text of PDFs as MuPDF copies it: extracted.py FILE... prints one JSON object."""

import json
import sys

import pymupdf


def text(path):
    with pymupdf.open(path) as pdf:
        return "".join(page.get_text() for page in pdf)


json.dump({path: text(path) for path in sys.argv[1:]}, sys.stdout)
