#!/usr/bin/env python3
"""Draw the stand-in sender marks: <sender>/logo.svg next to this script, and those of the second example office.

    pip install fonttools
    python3 assets/senders/draw_stand_ins.py fonts/noto-sans

Noto Sans is under the SIL Open Font License.

These are NOT the senders' logos and do not imitate them. They hold a logo's
place until an office puts its own official file there, and they say so: every
mark has a hazard-striped frame with the word STAND-IN in it. Running the script
again overwrites logo.svg in all five folders, official files included.

Every page draws all of the marks, so what they are made of counts: letters are
joined from few curves, and coordinates are whole numbers in tenths of a unit.

The SVG files hold paths only. All text is outlines, every element names its own
fill and stroke, and each mark has one colour on no background. Every mark is
120 units high; its width follows its content.
"""

import math
import pathlib
import sys

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

HEIGHT = 120
TENTHS = 10                     # coordinates in a unit
SIDE = 10                       # thickness of the frame: top, left and right
FOOT = 20                       # thickness below, where the word STAND-IN is
STRIPE = 10                     # a stripe and the gap after it, measured along x
PAD = 12                        # least space between the frame and the mark, left and right
MIDDLE = (SIDE + HEIGHT - FOOT) / 2
KERN = {"AV": -40, "TA": -70}   # the only pairs in our words that Noto Sans kerns


def number(value):
    """A length in whole tenths of a unit."""
    return str(round(value * TENTHS))


def polygon(points):
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z"


def fill(d, colour, rule="nonzero"):
    return f'<path d="{d}" fill="{colour}" fill-rule="{rule}" stroke="none"/>'


def line(d, colour, width):
    return (f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{number(width)}" '
            'stroke-linecap="round" stroke-linejoin="round"/>')


# --- words ---------------------------------------------------------------------

def word(font, text, cap_height, x, baseline, tracking=0):
    """Outlines of `text` with the ink starting at x; returns (path data, right edge)."""
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    scale = cap_height / font["OS/2"].sCapHeight
    pen = SVGPathPen(glyphs, ntos=number)
    joined = Qu2CuPen(pen, max_err=1 / TENTHS, all_cubic=True)
    advance = right = None
    for before, letter in zip(" " + text, text):
        glyph = glyphs[names[ord(letter)]]
        bounds = BoundsPen(glyphs)
        glyph.draw(bounds)
        if advance is None:     # drop the first letter's side bearing
            advance = -bounds.bounds[0]
        advance += KERN.get(before + letter, 0)
        glyph.draw(TransformPen(joined, (scale, 0, 0, -scale, x + advance * scale, baseline)))
        if bounds.bounds:       # a space has none
            right = x + (advance + bounds.bounds[2]) * scale
        advance += glyph.width + tracking
    return pen.getCommands(), right


# --- the striped frame -----------------------------------------------------------

def clip(points, a, b, c):
    """The part of a convex polygon where a*x + b*y <= c."""
    kept = []
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]):
        d0, d1 = a * x0 + b * y0 - c, a * x1 + b * y1 - c
        if d0 <= 0:
            kept.append((x0, y0))
        if d0 * d1 < 0:
            t = d0 / (d0 - d1)
            kept.append((x0 + t * (x1 - x0), y0 + t * (y1 - y0)))
    return kept


def frame(width, font, colour):
    """Hazard stripes around the mark, broken in the foot by the word STAND-IN."""
    label_height = FOOT - 3
    baseline = HEIGHT - (FOOT - label_height) / 2
    _, label_width = word(font, "STAND-IN", label_height, 0, 0, 60)
    left = (width - label_width) / 2
    label, right = word(font, "STAND-IN", label_height, left, baseline, 60)

    lap = 0.5                   # the bands overlap a little, so that no seam shows
    sides = (SIDE - lap, HEIGHT - FOOT + lap)
    bands = [(0, 0, width, SIDE), (0, sides[0], SIDE, sides[1]),
             (width - SIDE, sides[0], width, sides[1]), (0, HEIGHT - FOOT, width, HEIGHT)]
    stripes = []
    for x0, y0, x1, y1 in bands:
        for k in range(int((width + HEIGHT) / (2 * STRIPE)) + 1):
            start = (2 * k - 0.5) * STRIPE
            stripe = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
            stripe = clip(clip(stripe, -1, -1, -start), 1, 1, start + STRIPE)
            if len(stripe) < 3:
                continue
            xs = [x for x, _ in stripe]
            if y1 == HEIGHT and max(xs) > left - 7 and min(xs) < right + 7:
                continue        # make room for the word
            stripes.append(polygon(stripe))
    return [fill("".join(stripes), colour), fill(label, colour)]


# --- what stands in the frame ------------------------------------------------------
# Each draws its content from x on and returns (shapes, right edge).

def shield(x, colour):
    """A plain shield with three waves: nobody's arms."""
    y = MIDDLE - 33
    mid = x + 29
    outline = (f"M{number(x + 3)} {number(y)}H{number(x + 55)}V{number(y + 30)}"
               f"C{number(x + 55)} {number(y + 48)} {number(x + 45)} {number(y + 59)} {number(mid)} {number(y + 66)}"
               f"C{number(x + 13)} {number(y + 59)} {number(x + 3)} {number(y + 48)} {number(x + 3)} {number(y + 30)}Z")
    shapes = [line(outline, colour, 6)]
    for drop, swing in ((16, 16), (29.5, 16), (43, 12)):
        shapes.append(line(f"M{number(mid - swing)} {number(y + drop)}"
                           f"q{number(swing / 2)} {number(-0.65 * swing)} {number(swing)} 0t{number(swing)} 0", colour, 5))
    return shapes, x + 58


def leaf(x, colour):
    """A birch leaf: toothed edge, midrib and veins cut out."""
    # Half of the leaf, as (distance from the midrib, distance below the tip).
    blade = [(0, 0), (3.5, 11)]
    for w, h in ((8, 15), (13, 21), (18, 27), (22.5, 33), (26, 39), (28, 45), (27, 51), (20, 56)):
        blade += [(w - 2.5, h + 0.8), (w + 1, h)]       # a notch, then a tooth
    blade += [(9, 59), (2, 60), (2, 73)]
    veins = [(0, 10), (0.8, 26)]
    for w, h in ((9, 26), (15, 34), (18.5, 43)):
        root = h + 0.55 * w
        veins += [(1.1, root - 2), (w, h), (1.1, root + 1.6)]
    veins += [(1.5, 60)]
    turn = math.radians(12)

    def place(half):
        """Both halves, tilted and put in place."""
        both = half + [(-w, h) for w, h in reversed(half)]
        return polygon([(x + 31 + w * math.cos(turn) - (h - 36.5) * math.sin(turn),
                         MIDDLE + w * math.sin(turn) + (h - 36.5) * math.cos(turn))
                        for w, h in both])

    return [fill(place(blade) + place(veins), colour, "evenodd")], x + 60


def beside(symbol, text):
    """A symbol with a word to the right of it."""
    def content(x, bold, _black, colour):
        shapes, right = symbol(x, colour)
        letters, right = word(bold, text, 34, right + 16, MIDDLE + 17)
        return shapes + [fill(letters, colour)], right
    return content


def nav(x, _bold, black, colour):
    """Heavy letters over a plain bar."""
    letters, right = word(black, "NAV", 46, x, MIDDLE + 14)
    bar = polygon([(x, MIDDLE + 22), (right, MIDDLE + 22), (right, MIDDLE + 31), (x, MIDDLE + 31)])
    return [fill(letters, colour), fill(bar, colour)], right


def husk(x, _bold, black, colour):
    """Heavy letters under a plain roof."""
    letters, right = word(black, "HUSK", 36, x, MIDDLE + 34)
    eaves, ridge = number(MIDDLE - 13), number(MIDDLE - 31)
    roof = f"M{number(x + 4)} {eaves}L{number((x + right) / 2)} {ridge}L{number(right - 4)} {eaves}"
    return [line(roof, colour, 8), fill(letters, colour)], right


def window(x, colour):
    """Four panes with light in them."""
    y, pane, gap = MIDDLE - 31, 28, 6
    panes = [polygon([(x + i * (pane + gap), y + j * (pane + gap)),
                      (x + i * (pane + gap) + pane, y + j * (pane + gap)),
                      (x + i * (pane + gap) + pane, y + j * (pane + gap) + pane),
                      (x + i * (pane + gap), y + j * (pane + gap) + pane)])
             for i in (0, 1) for j in (0, 1)]
    return [fill("".join(panes), colour)], x + 2 * pane + gap


HERE = pathlib.Path(__file__).parent
SECOND_OFFICE = HERE.parent.parent / "examples" / "veitvet" / "assets" / "senders"
MARKS = {
    "oslo-kommune": ("#2A2859", beside(shield, "Oslo kommune")),
    "bydel-bjerke": ("#000000", beside(leaf, "Bydel Bjerke")),
    "nav": ("#C30000", nav),
    "husk": ("#1F6F50", husk),
    SECOND_OFFICE / "veitvet-naermiljo": ("#7A2E00", beside(window, "Veitvet")),
}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    fonts = pathlib.Path(sys.argv[1])
    bold, black = (TTFont(fonts / f"NotoSans-{weight}.ttf") for weight in ("Bold", "ExtraBold"))
    for sender, (colour, content) in MARKS.items():
        _, ink = content(0, bold, black, colour)
        # An even number of stripes: the corners come out alike, and so do the
        # ends of the stripes on the two sides of the word.
        step = 4 * STRIPE
        width = math.ceil((ink + 2 * (PAD + SIDE)) / step) * step
        shapes, _ = content((width - ink) / 2, bold, black, colour)
        shapes = frame(width, black, colour) + shapes
        file = HERE / sender / "logo.svg"
        file.parent.mkdir(exist_ok=True)
        file.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}" '
            f'viewBox="0 0 {number(width)} {number(HEIGHT)}" fill="none" stroke="none">\n'
            + "".join(f"  {shape}\n" for shape in shapes) + "</svg>\n")
        print(f"{file}: {width} x {HEIGHT}")


if __name__ == "__main__":
    main()
