"""What a page says aloud, by pikepdf (qpdf): transcript.py FILE... prints one JSON object.

The tree of tags is walked as PDF defines it, without a guess: an element is a line with its kind, its language
where that changes, and what it says, to the letter. What stands for an element, as the description of a picture
does, is said in its place. Lines that are written to the left have their letters turned around, marks of
direction are left out. Text that no element has is a line LOOSE; an artifact says nothing.
"""

import json
import re
import sys
import unicodedata

import pikepdf
from pikepdf import Array, Dictionary, Name

DIRECTIONS = dict.fromkeys([0x61C, 0x2060, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def meanings(font):
    """What each glyph means."""
    found = {}
    cmap = font.ToUnicode.read_bytes().decode("latin-1")
    for table in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        for glyph, meaning in re.findall(r"<(\w+)>\s*<(\w*)>", table):
            found[int(glyph, 16)] = bytes.fromhex(meaning).decode("utf-16-be")
    assert "beginbfrange" not in cmap
    return found


class Contents:
    """What is drawn on a page under each marked-content number, in units that keep their order."""

    def __init__(self, page):
        self.fonts = {name: meanings(font) for name, font in page.Resources.get("/Font", {}).items()}
        self.said = {}
        self.turned = set()
        self.loose = []
        # Of each piece of marked content around: its number, whether it is an artifact, whether it is spelt out.
        self.around = []
        font = None
        for operands, operator in pikepdf.parse_content_stream(page):
            operator = str(operator)
            if operator in ("BDC", "BMC"):
                self.begin(str(operands[0]), operands[1] if len(operands) > 1 else Dictionary())
            elif operator == "EMC":
                self.around.pop()
            elif operator == "Tf":
                font = self.fonts[str(operands[0])]
            elif operator in ("Tj", "TJ"):
                for item in operands[0] if operator == "TJ" else operands:
                    if isinstance(item, pikepdf.String):
                        shown = bytes(item)
                        for at in range(0, len(shown), 2):
                            self.say(font[int.from_bytes(shown[at : at + 2], "big")])

    def begin(self, kind, properties):
        number = properties.get("/MCID")
        spelt = properties.get("/ActualText")
        if spelt is not None:
            self.say(str(spelt))
        if number is not None:
            self.said.setdefault(int(number), [])
        numbers = [number for number, _, _ in self.around if number is not None]
        if kind == "/ReversedChars" and numbers:
            self.turned.add(int(numbers[-1]))
        self.around.append((number, kind == "/Artifact", spelt is not None))

    def say(self, unit):
        if any(artifact or spelt for _, artifact, spelt in self.around):
            return
        numbers = [number for number, _, _ in self.around if number is not None]
        (self.said[int(numbers[-1])] if numbers else self.loose).append(unit)

    def of(self, number):
        units = self.said[number]
        leftward = any(unicodedata.bidirectional(letter) in ("R", "AL") for unit in units for letter in unit)
        return "".join(units[::-1] if leftward or number in self.turned else units)


def lines(element, pages, page, around, depth):
    """An element and what is in it. What it says itself stands on its own line."""
    page = pages[element.Pg.objgen] if "/Pg" in element else page
    language = str(element.get("/Lang", around))
    head = "  " * depth + str(element.S)[1:] + ("" if language == around else f" ({language})")
    stands = element.get("/ActualText", element.get("/Alt"))
    kids = element.get("/K", [])
    own, below = "", []
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            below.extend(lines(kid, pages, page, language, depth + 1))
            continue
        if isinstance(kid, Dictionary):
            said = pages[kid.Pg.objgen if "/Pg" in kid else None] if "/Pg" in kid else page
            text = said.of(int(kid.MCID))
        else:
            text = page.of(int(kid))
        if below:
            below.append("  " * (depth + 1) + text)
        else:
            own += text
    said = clean(own if stands is None else str(stands))
    yield head + (f": {said}" if said else "")
    if stands is None:
        yield from below


def clean(text):
    text = unicodedata.normalize("NFC", text.translate(DIRECTIONS))
    return re.sub(r"\s+", " ", text).strip()


def transcript(path):
    with pikepdf.open(path) as pdf:
        pages = {page.obj.objgen: Contents(page) for page in pdf.pages}
        first = next(iter(pages.values()))
        language = str(pdf.Root.Lang)
        said = [f"{language}: {clean(str(pdf.docinfo.Title))}"]
        top = pdf.Root.StructTreeRoot.K
        for element in top if isinstance(top, Array) else [top]:
            said.extend(lines(element, pages, first, language, 0))
        said.extend(f"LOOSE: {clean(''.join(page.loose))}" for page in pages.values() if page.loose)
        return "\n".join(said) + "\n"


json.dump({path: transcript(path) for path in sys.argv[1:]}, sys.stdout)
