"""Glyphs that stand where they should not, by PDFium: glyphs.py FOLDER prints a line for each page that has any.

Looked for are glyphs in the margin of 5 mm that office printers leave white, and glyphs most of whose ink lies
below that of another line.
"""

import math
import pathlib
import sys
import unicodedata

import pypdfium2

POINT = 25.4 / 72
# In mm: the margin, less what boxes of outlines are rounded by.
MARGIN = 5 - 0.3
# The share of the smaller of two glyphs that the other's box may cover, and what it must be at least, in mm².
SHARED, LEAST = 0.6, 0.5


def glyphs(page, upright=False):
    """The boxes of the ink of all letters, in mm from the bottom left, with their letters and the number of their
    word; of those on level lines alone, without the stamp on drafts, where only they are asked for."""
    text = page.get_textpage()
    word = 0
    for at in range(text.count_chars()):
        if upright and math.sin(pypdfium2.raw.FPDFText_GetCharAngle(text.raw, at)):
            continue
        letter = text.get_text_range(at, 1)
        word += letter.isspace()
        # Marks of direction stand for what has no letter of its own.
        if not letter.strip() or unicodedata.category(letter[0]) == "Cf":
            continue
        left, bottom, right, top = (side * POINT for side in text.get_charbox(at))
        if right > left and top > bottom:
            yield left, bottom, right, top, letter, word


def misplaced(page):
    width, height = (side * POINT for side in page.get_size())
    boxes = sorted(glyphs(page))
    for left, bottom, right, top, letter, _ in boxes:
        if min(left, bottom, width - right, height - top) < MARGIN:
            yield f"{letter!r} stands in the margin at {left:.1f} {height - top:.1f}"
    for at, (left, bottom, right, top, letter, word) in enumerate(boxes):
        for other in boxes[at + 1:]:
            if other[0] > right:
                break
            wide = min(right, other[2]) - other[0]
            tall = min(top, other[3]) - max(bottom, other[1])
            if wide <= 0 or tall <= 0:
                continue
            area = min((right - left) * (top - bottom), (other[2] - other[0]) * (other[3] - other[1]))
            # Marks above and below belong to their letters: they are on the same line, and small.
            apart = abs(bottom - other[1]) > 0.25 * max(top - bottom, other[3] - other[1])
            # Letters that join climb over each other within a word, most of all in Nastaliq.
            joined = word == other[5] and "ARABIC" in unicodedata.name(letter[0], "")
            if apart and not joined and area > LEAST and wide * tall > SHARED * area:
                yield f"{letter!r} and {other[4]!r} lie on each other at {left:.1f} {height - top:.1f}"


def main(folder):
    for path in sorted(pathlib.Path(folder).rglob("*.pdf")):
        for page in pypdfium2.PdfDocument(path):
            for fault in misplaced(page):
                print(f"{path.name}: {fault}")
                break


if __name__ == "__main__":
    main(sys.argv[1])
