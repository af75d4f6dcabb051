"""Whether findings of pages are real, by PDFium: sampled.py OPPSLAG FOLDER COUNT SEED PICTURES

checks the event `events/random` of each workspace in FOLDER (examples/random_offices.rs makes them), draws so many of
the findings that say how a page stands, from each code as many as there are of the rarer ones, and looks for each at
the page that `--draft` writes all the same. Those that it cannot confirm are told, and their pages go to PICTURES for
eyes.
"""

import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import unicodedata

import pypdfium2

from glyphs import POINT, glyphs

CODES = ("text-off-page", "overlapping-text", "clipped-text", "split-unit", "overset-text", "lonely-word")
# In mm: the margin that printers leave white, what a knife misses by, and what boxes of outlines are rounded by.
MARGIN, KNIFE, ROUNDED = 5, 3, 0.4


def letters(text):
    return [c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and unicodedata.category(c) != "Cf"]


def standing(boxes, text):
    """The boxes of a text's letters, each place where it stands."""
    page, wanted = [letter for *_, letter in boxes], letters(text)
    for at in range(len(page) - len(wanted) + 1):
        if wanted and page[at:at + len(wanted)] == wanted:
            yield boxes[at:at + len(wanted)]


def out_of(box, side, width, height):
    """How far a letter stands outside the sheet on a side; less than nothing where it does not."""
    left, bottom, right, top, _ = box
    return {"left": -left, "right": right - width, "top": top - height, "bottom": -bottom}[side]


def outside(boxes, width, height, margin):
    return any(out_of(box, side, width, height) > -margin
               for box in boxes for side in ("left", "right", "top", "bottom"))


def crossing(some, others):
    for a in some:
        for b in others:
            wide, tall = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
            if wide > 0.1 and tall > 0.1 and abs(a[1] - b[1]) > 0.2 * max(a[3] - a[1], b[3] - b[1]):
                return True
    return False


def on_edge(boxes, page):
    """Whether the edge of something drawn goes through letters."""
    for drawn in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = (side * POINT for side in drawn.get_bounds())
        for box in boxes:
            beside, level = box[0] < right and box[2] > left, box[1] < top and box[3] > bottom
            across = any(box[0] < edge < box[2] for edge in (left, right))
            if level and across or beside and any(box[1] < edge < box[3] for edge in (bottom, top)):
                return True
    return False


def lines(boxes):
    """How many lines letters stand on."""
    count, last = 1, None
    for left, bottom, right, top, letter in boxes:
        if last and (bottom > last[1] or top < last[0]) and abs(bottom - last[0]) > 0.7 * (top - bottom):
            count += 1
        last = (bottom, top)
    return count


def alone(own, boxes):
    """Whether no other letter stands on the line of some."""
    low, high = min(box[1] for box in own), max(box[3] for box in own)
    return not any(box not in own and min(high, box[3]) - max(low, box[1]) > 0.4 * (box[3] - box[1]) for box in boxes)


def confirmed(finding, pdf):
    page = pdf[0]
    width, height = (side * POINT for side in page.get_size())
    boxes = list(glyphs(page, upright=True))
    told, code = finding["arguments"], finding["code"]
    if code == "text-off-page":
        own = [box for one in standing(boxes, told["text"]) for box in one]
        if told["kind"] == "copy":
            near = [min(abs(box[0] - width / 2), abs(box[2] - width / 2)) for box in own or boxes]
            return min(near) < KNIFE
        margin = {"sheet": 0, "printer": MARGIN}[told["kind"]]
        most = max(out_of(box, told["side"], width, height) for box in own or boxes) + margin
        # Letters off the sheet PDFium does not give: the others are seen to reach its edge.
        gone = told["kind"] == "sheet" and not own and most > -2
        return abs(most - told["by"]) < ROUNDED or gone
    if code == "overlapping-text" and told["kind"] == "text":
        return any(crossing(one, other) for one in standing(boxes, told["text"])
                   for other in standing(boxes, told["other"]))
    if code == "overlapping-text":
        return any(on_edge(one, page) for one in standing(boxes, told["text"]))
    if code == "split-unit":
        return any(lines(one) > 1 for one in standing(boxes, told["text"]))
    if code == "lonely-word":
        return any(alone(one, boxes) for one in standing(boxes, told["text"]))
    if code == "overset-text":
        if told["kind"] == "pages":
            return len(pdf) > 1
        return outside(boxes, width, height, MARGIN - ROUNDED) or crossing(boxes, boxes)
    return False


def run(*words):
    return subprocess.run(words, capture_output=True, text=True)


def main(oppslag, folder, count, seed, pictures):
    found = collections.defaultdict(list)
    for root in sorted(pathlib.Path(folder).iterdir(), key=lambda root: int(root.name)):
        said = run(oppslag, "check", str(root / "events/random"), "--output", "json").stdout
        for finding in json.loads(said)["findings"]:
            if finding["code"] in CODES:
                found[finding["code"]].append((root, finding))
    chance, drawn, left = random.Random(int(seed)), [], int(count)
    for number, code in enumerate(sorted(found, key=lambda code: len(found[code]))):
        share = min(len(found[code]), left // (len(found) - number))
        drawn += chance.sample(found[code], share)
        left -= share
    real, seen = collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as out:
        for root in sorted({root for root, _ in drawn}):
            run(oppslag, "render", str(root / "events/random"), "--draft", "--out", f"{out}/{root.name}")
        for root, finding in drawn:
            language, page = finding["path"].split("/")[-2:]
            pdf = pypdfium2.PdfDocument(next(pathlib.Path(out, root.name).rglob(f"{language}/{page}.pdf")))
            seen[finding["code"]] += 1
            if confirmed(finding, pdf):
                real[finding["code"]] += 1
                continue
            name = f"{root.name}-{language}-{page}"
            print(name, finding["message"])
            pathlib.Path(pictures).mkdir(exist_ok=True)
            pdf[0].render(scale=1.4).to_pil().save(f"{pictures}/{name}.png")
    for code in sorted(seen):
        print(f"{code}: {len(found[code])} found, {seen[code]} looked at, {real[code]} confirmed")


main(*sys.argv[1:])
