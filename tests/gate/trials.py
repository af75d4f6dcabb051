"""Makes trials: pages with a mark that is sound or damaged in a known way.

    python3 trials.py OUT --seed TEXT --count N [--oppslag BINARY]

writes OUT/truth.jsonl, a line a trial. Pages are made by WeasyPrint, by Chromium and by oppslag itself
(its `rest` layer, with the mark laid over). Limits and dead zones are those of docs/sender-gate.md:
damage is drawn from the far end of the dead zone on, sound marks up to its near end.
"""
import argparse
import hashlib
import io
import json
import math
import os
import random
import re
import subprocess
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cairosvg
import cv2
import numpy as np
import pikepdf

import marks as drawn
import sheets
from colours import contrast, delta_e, hexa, lab, lost, printed, rgb, turned

KINDS = ["sound", "missing", "recoloured", "undersized", "distorted", "cropped", "covered", "crowded", "blurred",
         "lost", "combined"]
PRODUCERS = ["weasyprint", "chromium", "oppslag"]
# Of other makers: on the command line alone, since they must be installed.
OTHERS = [*sheets.DRAWERS, *sheets.DISTILLED]
RASTERISERS = ["poppler", "mupdf", "ghostscript"]
CODE = {"missing": "missing-sender-logo", "recoloured": "recoloured-sender-logo", "undersized": "undersized-sender-logo",
        "distorted": "distorted-sender-logo", "cropped": "cropped-sender-logo", "covered": "obscured-sender-logo",
        "crowded": "obscured-sender-logo", "blurred": "blurred-sender-logo", "lost": "logo-lost-on-paper"}
TEXTS = {
    "nb": "Åpent møte om bolig for alle som bor i bydelen Kom og si hva du mener Det er gratis og frivillig Vi har tolk "
          "og kaffe Onsdag 12 mai klokka 17.30 i Storgata 35",
    "ar": "اجتماع مفتوح حول السكن لجميع سكان الحي تعالوا وقولوا رأيكم الحضور مجاني وطوعي يوجد مترجم وقهوة الأربعاء",
    "ti": "ክፉት ኣኼባ ብዛዕባ መንበሪ ገዛ ንኹሎም ነበርቲ እቲ ከባቢ ንዑ ርእይቶኹም ሃቡ ነጻን ብድሌትን እዩ ተርጓማይን ቡንን ኣለና",
    "zh": "面向本区所有居民的住房公开会议 欢迎前来发表意见 免费自愿参加 现场有翻译和咖啡 五月十二日星期三",
    "ta": "வீட்டுவசதி பற்றிய திறந்த கூட்டம் அனைவரும் வந்து உங்கள் கருத்தைச் சொல்லுங்கள் இலவசம் தன்னார்வம்",
}
# Kinds that are also tried in white on dark ground.
LIGHT = ["sound", "undersized", "distorted", "cropped", "covered", "crowded", "blurred"]
PASTELS = ["#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFF5B1", "#F8C8D8", "#BFDDF0", "#C6E8C8", "#FFF8DC", "#E4D7F0", "#FBD9C6"]
STRONG = ["#00A651", "#E4002B", "#005EB8", "#FFC72C", "#5C2D91", "#FF6A13", "#8B5A2B", "#00838F", "#333333"]
SIZES = {"a4": (210, 297), "a3": (297, 420), "a5": (148, 210)}
FONTS = drawn.REPO / "fonts"
CLEAR = 0.5
LEAST = 9.0


def alpha(svg, height=120):
    """The mark at some height as pixels with alpha."""
    return drawn.pixels(svg, height, round(height * aspect(svg)))


def aspect(svg):
    box = [float(v) for v in re.search(r'viewBox="([^"]+)"', svg).group(1).split()]
    return box[2] / box[3]


def box(x, y, w, h, colour):
    return (f'<div class="b" style="left:{x:.3f}mm;top:{y:.3f}mm;width:{w:.3f}mm;height:{h:.3f}mm;'
            f'background:{colour}"></div>')


def extent(inked):
    """Where something inked begins and ends, across and down, in shares of the picture."""
    return np.array([place / len(line) for line in (inked.any(axis=0), inked.any(axis=1))
                     for place in (line.argmax(), len(line) - line[::-1].argmax())])


class Trial:
    """One page: what stands on it and what is wrong."""

    def __init__(self, rng, number, kind, mark, marks, producers):
        self.rng, self.number, self.kind, self.mark = rng, number, kind, mark
        self.marks, self.info = marks, marks[mark]
        self.expected, self.notes = [], {}
        self.size = rng.choice(["a4", "a4", "a4", "a3", "a5"])
        self.negative, self.ground = False, None
        self.paper = rng.choice(PASTELS)
        self.overlays, self.svg = [], Path(self.info["path"]).read_text()
        self.present, self.raster = True, None
        self.stretch, self.shear, self.crop = 1.0, 0.0, None
        width, height = SIZES[self.size]
        most = min(0.45 * width / self.info["aspect"], 0.3 * height, 0.5 * width)
        self.h = min(LEAST * math.exp(rng.uniform(0, 1) ** 2 * math.log(max(most / LEAST, 1.01))), most)
        self.h = max(self.h, LEAST)
        self.producer = rng.choice(PRODUCERS)
        if self.producer not in producers or set(OTHERS) & set(producers):
            self.producer = producers[number // 3 % len(producers)]
        if self.producer == "oppslag":
            self.size = "a4"
            self.h = min(self.h, 9.8)
        self.medium = rng.choice(["pdf", "pdf", "picture", "scan", "scan", "scan"])
        self.rasteriser = "poppler" if set(producers) <= set(PRODUCERS) else rng.choice(RASTERISERS)
        kept = [p for p in PASTELS if not any(lost(rgb(c), rgb(p), 3.6, 22, 0.5, 0.95) for c in self.ink_colours())]
        self.paper = rng.choice(kept or ["#FFFFFF"])
        if self.medium == "pdf":
            self.paper = "#FFFFFF"
        # As large as the page allows in its own place.
        kinds = [kind]
        if kind in LIGHT and self.may_be_light() and rng.random() < 0.3:
            self.go_negative()
        if kind == "combined":
            kinds = rng.choice([["recoloured", "undersized"], ["distorted", "recoloured"], ["cropped", "recoloured"],
                                ["distorted", "crowded"], ["undersized", "crowded"], ["recoloured", "covered"],
                                ["blurred", "undersized"], ["distorted", "undersized"]])
        for one in kinds:
            getattr(self, one)()
            if one in CODE and CODE[one] not in self.expected:
                self.expected.append(CODE[one])
        self.notes["kinds"] = kinds

    def may_be_light(self):
        """Whether the mark may stand in white on dark ground: one colour, and no paper that would tint it."""
        return self.info["plain"] and self.medium != "scan" and self.producer != "oppslag"

    def ink_colours(self):
        return [c for c in self.info["colours"] if lab(rgb(c))[0] < 97]

    def sound(self):
        """Sound marks, with flaws up to the near end of a dead zone."""
        flaw = self.rng.choice(["none", "none", "stretch", "shear", "colour", "near", "pixels", "twice", "size"])
        self.notes["flaw"] = flaw
        if flaw == "stretch":
            self.stretch = self.rng.choice([1 + self.rng.uniform(0, 0.028), 1 / (1 + self.rng.uniform(0, 0.028))])
        elif flaw == "shear":
            self.shear = self.rng.uniform(-1.9, 1.9)
        elif flaw == "colour" and not self.negative:
            for _ in range(60):
                shift = [self.rng.uniform(-40, 40) for _ in range(3)]
                pairs = [(c, hexa([v + s for v, s in zip(rgb(c), shift)])) for c in self.ink_colours()]
                far = any(lost(rgb(b), rgb(self.paper), 3.6, 22, 0.5, 0.95) for _, b in pairs)
                if not far and all(delta_e(rgb(a), rgb(b)) < 6 for a, b in pairs):
                    self.recolour(dict(pairs))
                    break
        elif flaw == "near":
            self.intrude(self.rng.uniform(0.88, 1.3))
        elif flaw == "pixels":
            self.raster = self.rng.randint(34, 90)
        elif flaw == "size":
            self.h = LEAST * self.rng.uniform(0.995, 1.03)

    def go_negative(self):
        self.negative = True
        self.svg = re.sub(r"#[0-9A-Fa-f]{6}", "#FFFFFF", self.svg)
        self.ground = self.rng.choice(["#1B1B1B", "#0B2545", "#7A0019", "#14452F"])
        self.paper = "#FFFFFF"

    def missing(self):
        how = self.rng.choice(["absent", "wrong", "white", "behind", "outside", "clear", "name"])
        self.notes["how"] = how
        if how in ("absent", "name", "wrong"):
            self.present = False
            if how == "wrong":
                # Not one that looks alike: the stand-ins share their frame.
                group = drawn.STAND_INS if self.mark in drawn.STAND_INS else [self.mark]
                others = [m for m in self.marks if m not in group]
                self.notes["instead"] = self.rng.choice(others)
        elif how == "white":
            self.svg = re.sub(r"#[0-9A-Fa-f]{6}", "#FFFFFF", self.svg)
        elif how == "behind":
            colour = self.rng.choice(["#FFFFFF", "#DDDDDD", "#333333"])
            self.overlays.append(("above", -1, -1, self.h * self.info["aspect"] + 2, self.h + 2, colour))
        elif how == "clear":
            self.svg = self.svg.replace("<svg ", '<svg opacity="0" ', 1)

    def recolour(self, table):
        self.svg = re.sub(r"#[0-9A-Fa-f]{6}", lambda m: table.get(m.group(0), m.group(0)), self.svg)

    def recoloured(self):
        for _ in range(400):
            how = self.rng.choice(["grey", "black", "pale", "hue", "hue"])
            table = {}
            for c in self.ink_colours():
                v = rgb(c)
                if how == "grey":
                    k = self.rng.uniform(70, 170)
                    new = (k, k, k)
                elif how == "black":
                    new = (0, 0, 0)
                elif how == "pale":
                    part = self.rng.uniform(0.25, 0.65)
                    new = tuple(255 - part * (255 - x) for x in v)
                else:
                    new = turned(v, self.rng.uniform(40, 320))
                    if max(v) - min(v) < 30:
                        new = turned((200, 30, 30), self.rng.uniform(0, 360))
                table[c] = hexa(new)
            paper = rgb(self.paper)
            seen = lambda c: printed(rgb(c), paper)
            # On a scan the paper's own colour mixes in.
            margin = 20.5 if self.medium == "pdf" else 22
            far = all(delta_e(seen(a), seen(b)) > margin and delta_e(rgb(b), seen(a)) > margin for a, b in table.items())
            if far and all(contrast(seen(b), paper) > 1.25 for b in table.values()):
                self.recolour(table)
                self.notes["how"] = how
                return
        self.recolour({c: "#FF00AA" for c in self.ink_colours()})

    def undersized(self):
        self.h = LEAST * self.rng.uniform(0.55, 0.928)

    def distorted(self):
        if self.rng.random() < 0.6:
            amount = 1 + math.exp(self.rng.uniform(math.log(0.072), math.log(0.4)))
            self.stretch = self.rng.choice([amount, 1 / amount])
        else:
            self.shear = self.rng.choice([-1, 1]) * self.rng.uniform(4.6, 16)

    def cropped(self):
        picture = alpha(self.svg)[..., 3] > 128
        for _ in range(100):
            side = self.rng.choice(["left", "right", "top", "bottom"])
            part = math.exp(self.rng.uniform(math.log(0.11), math.log(0.42)))
            h, w = picture.shape
            cut = {"left": picture[:, :int(part * w)], "right": picture[:, w - int(part * w):],
                   "top": picture[:int(part * h)], "bottom": picture[h - int(part * h):]}[side]
            # A cut through next to nothing shows next to nothing.
            if cut.sum() > 0.02 * picture.sum():
                break
        self.crop = (side, part)
        self.notes["crop"] = self.crop

    def covered(self):
        picture = alpha(self.svg).astype(int)
        ground = np.array(rgb(self.ground or "#FFFFFF"))[::-1]
        shown = (picture[..., :3] * picture[..., 3:] + ground * (255 - picture[..., 3:])) // 255
        h, w = shown.shape[:2]
        for _ in range(300):
            colour = self.rng.choice(["#FFFFFF", "#000000", "#FFD400", "#1E63D0", "#888888", "#D81E05"])
            share = math.exp(self.rng.uniform(math.log(0.05), math.log(0.35)))
            ratio = math.exp(self.rng.uniform(-1.2, 1.2))
            ow, oh = min(w, math.sqrt(share * w * h * ratio)), min(h, math.sqrt(share * w * h / ratio))
            x, y = self.rng.uniform(-0.1 * ow, w - 0.9 * ow), self.rng.uniform(-0.1 * oh, h - 0.9 * oh)
            box = shown[max(0, int(y)):int(y + oh), max(0, int(x)):int(x + ow)]
            if not box.size:
                continue
            changed = (np.abs(box - np.array(rgb(colour))[::-1]).sum(axis=2) > 200).sum() / (w * h)
            left = shown.copy()
            left[max(0, int(y)):int(y + oh), max(0, int(x)):int(x + ow)] = np.array(rgb(colour))[::-1]
            # What hides a whole end in the ground's own colour is a cut.
            ends = [extent(np.abs(picture - ground).sum(axis=2) > 60) for picture in (shown, left)]
            if changed >= 0.05 and np.abs(ends[0] - ends[1]).max() <= 0.03:
                break
        k = self.h / h
        self.overlays.append(("above", x * k, y * k, ow * k, oh * k, colour))
        self.notes["covered"] = round(float(changed), 3)

    def crowded(self):
        self.intrude(self.rng.uniform(0.05, 0.5))

    def intrude(self, free):
        """Puts something beside the mark, at this share of its clear space."""
        gap = free * CLEAR * self.h
        # The clear space counts from what is inked, not from the file's box.
        left, right, top, bottom = extent(alpha(self.svg)[..., 3] > 128)
        across, down = self.h * self.info["aspect"] * self.stretch, self.h
        left, right, top, bottom = left * across, right * across, top * down, bottom * down
        side = self.rng.choice(["left", "right", "top", "bottom"])
        along = self.rng.uniform(0.5, 1.0)
        thick = self.h * self.rng.uniform(0.12, 0.5)
        light, dark = ["#FFFFFF", "#FFD400", "#8EC9FF"], ["#000000", "#1E63D0", "#B00020", "#555555"]
        colour = self.rng.choice(light if self.negative else dark)
        box = {"left": (left - gap - thick, top, thick, along * (bottom - top)),
               "right": (right + gap, top, thick, along * (bottom - top)),
               "top": (left, top - gap - thick, along * (right - left), thick),
               "bottom": (left, bottom + gap, along * (right - left), thick)}[side]
        self.overlays.append(("above", *box, colour))
        self.notes["free"] = round(free, 3)

    def blurred(self):
        self.raster = self.rng.randint(6, 12)

    def lost(self):
        self.medium = self.rng.choice(["picture", "scan"])
        papers = [p for p in STRONG
                  if any(lost(rgb(c), rgb(p), 2.6, 36, 0.33, 0.8) for c in self.main_colours()) and lab(rgb(p))[0] > 25]
        while not papers:
            self.mark = self.rng.choice([m for m in self.marks if m != self.mark])
            self.info = self.marks[self.mark]
            self.svg = Path(self.info["path"]).read_text()
            self.h = min(self.h, 0.3 * SIZES[self.size][0] / self.info["aspect"])
            self.h = max(self.h, LEAST)
            papers = [p for p in STRONG
                      if any(lost(rgb(c), rgb(p), 2.6, 36, 0.33, 0.8) for c in self.main_colours()) and lab(rgb(p))[0] > 25]
        self.paper = self.rng.choice(papers)

    def main_colours(self):
        return self.ink_colours()[:1] if len(self.ink_colours()) == 1 else self.ink_colours()

    # --- the page ----------------------------------------------------------------------------

    def place(self):
        width, height = SIZES[self.size]
        wide = self.h * self.info["aspect"] * self.stretch
        clear = (CLEAR + 0.15) * self.h + 2
        if self.producer == "oppslag":
            return self.rng.uniform(16, max(16.1, 192 - wide)), 271 - self.h / 2
        x = self.rng.uniform(clear, max(clear + 0.1, width - clear - wide))
        y = self.rng.uniform(clear, height - clear - self.h)
        return x, y

    def html(self, folder):
        rng = self.rng
        width, height = SIZES[self.size]
        wide = self.h * self.info["aspect"]
        x, y = self.place()
        if self.notes.get("how") == "outside":
            x = width + 5
        image = folder / f"mark-{self.number}.{'png' if self.raster else 'svg'}"
        svg = self.svg.replace("<svg ", '<svg preserveAspectRatio="none" ', 1)
        if self.raster:
            image.write_bytes(cairosvg.svg2png(bytestring=svg.encode(), output_height=self.raster,
                                               output_width=max(1, round(self.raster * self.info["aspect"]))))
        else:
            image.write_text(svg)
        parts = []
        zone = (CLEAR + 0.12) * self.h + 1.5
        if self.ground:
            zone = 0.8 * self.h
        top, low = y - zone, y + self.h + zone
        if self.producer != "oppslag":
            parts.append(self.text(8, 6, width - 16, top - 6))
            parts.append(self.text(8, low, width - 16, height - low - 6))
        if self.producer != "oppslag" and self.present:
            # Not every producer keeps long texts in their boxes.
            parts.append(box(x - zone, top, wide * self.stretch + 2 * zone, low - top, "#FFFFFF"))
        boxes = {"below": [], "above": []}
        if self.ground:
            pad = 0.62 * self.h
            boxes["below"].append((x - pad, y - pad, wide * self.stretch + 2 * pad, self.h + 2 * pad, self.ground))
        for layer, bx, by, bw, bh, colour in self.overlays:
            boxes[layer].append((x + bx, y + by, bw, bh, colour))
        if self.producer in sheets.DRAWERS:
            self.notes.update(x=round(x, 2), y=round(y, 2), h=round(self.h, 2), paper=self.paper)
            self.sheet = folder / f"sheet-{self.number}.svg"
            self.sheet.write_text(self.drawing(x, y, wide, image, boxes))
            return f'<section class="p">{"".join(parts)}</section>'
        boxes = {layer: [box(*one) for one in all] for layer, all in boxes.items()}
        parts += boxes["below"]
        if self.present:
            # Chromium moves the edges of pictures to whole pixels of 1/96 inch, which would put a narrow mark
            # out of shape: it is laid out larger, and scaled.
            finer = min(10, 0.75 * height / self.h) if self.producer in ("chromium", "ghostscript") else 1
            stretched, tall = wide * self.stretch, self.h
            cx, cy, cw, ch = 0.0, 0.0, stretched, tall
            if self.crop:
                side, part = self.crop
                if side in ("left", "right"):
                    cw *= 1 - part
                    cx = part * stretched if side == "left" else 0
                else:
                    ch *= 1 - part
                    cy = part * tall if side == "top" else 0
            mm = lambda length: f"{finer * length:.3f}mm"
            style = f"left:0;top:0;width:{mm(stretched)};height:{mm(tall)};margin-left:{mm(-cx)};margin-top:{mm(-cy)};"
            if self.shear:
                style += f"transform:skewX({self.shear:.2f}deg);"
            clip = "hidden" if self.crop else "visible"
            parts.append(f'<div class="b" style="left:0;top:0;width:{mm(cw)};height:{mm(ch)};overflow:{clip};transform-origin:0 0;'
                         f'transform:translate({x + cx:.3f}mm,{y + cy:.3f}mm) scale({1 / finer:.6f})">'
                         f'<img style="{style}" src="{image.name}"></div>')
            if self.notes.get("flaw") == "twice" and self.producer != "oppslag" and top > 30:
                # A second one, too small: the truest counts.
                parts.append(box(8, 8, 0.6 * LEAST * self.info["aspect"] + 8, 0.6 * LEAST + 8, "#FFFFFF"))
                parts.append(f'<img class="b" style="left:12mm;top:12mm;height:{0.6 * LEAST:.3f}mm" src="{image.name}">')
        elif self.notes.get("instead"):
            other = self.marks[self.notes["instead"]]
            parts.append(f'<img class="b" style="left:{x:.3f}mm;top:{y:.3f}mm;height:{min(self.h, 0.6 * width / other["aspect"]):.3f}mm" '
                         f'src="{Path(other["path"]).resolve().as_uri()}">')
        elif self.notes.get("how") == "name":
            parts.append(f'<div class="b" style="left:{x:.3f}mm;top:{y:.3f}mm;font-size:{self.h * 0.8:.2f}mm;font-weight:bold">{self.mark}</div>')
        parts += boxes["above"]
        self.notes.update(x=round(x, 2), y=round(y, 2), h=round(self.h, 2), paper=self.paper)
        return f'<section class="p">{"".join(parts)}</section>'

    def drawing(self, x, y, wide, image, boxes):
        """What stands over the texts, as one drawing."""
        width, height = SIZES[self.size]
        across, down = wide * self.stretch, self.h
        crop = [0.0, 0.0, 1.0, 1.0]
        if self.crop:
            side, part = self.crop
            axis = 0 if side in ("left", "right") else 1
            crop[2 + axis] -= part
            crop[axis] = part if side in ("left", "top") else 0.0
        mark = ""
        if self.present and self.raster:
            mark = sheets.picture(image.read_bytes(), x, y, across, down, crop)
        elif self.present:
            mark = sheets.inside(self.svg, x, y, across, down, crop)
        elif self.notes.get("instead"):
            other = self.marks[self.notes["instead"]]
            tall = min(self.h, 0.6 * width / other["aspect"])
            mark = sheets.inside(Path(other["path"]).read_text(), x, y, tall * other["aspect"], tall, [0.0, 0.0, 1.0, 1.0])
        if self.shear:
            cx, cy = x + across / 2, y + down / 2
            mark = (f'<g transform="translate({cx:.3f} {cy:.3f}) skewX({self.shear:.3f}) translate({-cx:.3f} {-cy:.3f})">'
                    f"{mark}</g>")
        below, above = ("".join(sheets.rectangle(*one) for one in boxes[layer]) for layer in ("below", "above"))
        return sheets.sheet(width, height, below + mark + above)

    def text(self, x, y, w, h):
        rng = self.rng
        if h < 8:
            return ""
        language = rng.choice(list(TEXTS))
        words = TEXTS[language].split()
        size = rng.uniform(3.2, min(14, max(3.4, h / 3)))
        out = []
        for k in range(rng.randint(2, 7)):
            line = " ".join(rng.choice(words) for _ in range(rng.randint(3, 28)))
            weight = rng.choice([400, 800])
            style = f"font-size:{size * rng.uniform(0.5, 1.3):.2f}mm;font-weight:{weight};margin:0 0 2mm"
            if rng.random() < 0.2:
                style += ";border:0.6mm solid #000;padding:2mm"
            if rng.random() < 0.12:
                style += ";background:#111;color:#fff;padding:2mm"
            out.append(f'<p style="{style}">{line}</p>')
            if rng.random() < 0.2:
                d = rng.uniform(5, 20)
                out.append(f'<svg width="{d:.1f}mm" height="{d:.1f}mm" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.4" '
                           f'fill="none" stroke="#000"/><path d="M2 5h6M5 2v6" stroke="#000" stroke-width=".8"/></svg>')
        direction = "rtl" if language == "ar" else "ltr"
        return (f'<div class="b" dir="{direction}" style="left:{x}mm;top:{y:.2f}mm;width:{w}mm;height:{h:.2f}mm;overflow:hidden">'
                f'{"".join(out)}</div>')


STYLE = """<meta charset="utf-8"><style>
@page { size: %dmm %dmm; margin: 0 }
%s
body { margin: 0; font-family: S, A, E, C, T }
.p { position: relative; width: %dmm; height: %dmm; overflow: hidden; break-after: page }
.b, .b img { position: absolute }
</style>"""
FACES = "".join(
    f'@font-face {{ font-family: {name}; src: url("{path.as_uri()}") }}\n'
    for name, path in [("S", next(FONTS.glob("noto-sans/*Regular.ttf"))), ("A", next(FONTS.glob("vazirmatn/*Regular.ttf"))),
                       ("E", next(FONTS.glob("noto-sans-ethiopic/*Regular.ttf"))),
                       ("C", next(FONTS.glob("noto-sans-sc/*Regular.ttf"))),
                       ("T", next(FONTS.glob("noto-sans-tamil/*Regular.ttf")))])


def document(trials, size, folder, name):
    width, height = SIZES[size]
    html = STYLE % (width, height, FACES, width, height)
    path = folder / f"{name}.html"
    path.write_text(html + "".join(t.html(folder) for t in trials))
    return path


def make_pdf(job):
    producer, html, pdf, underlays, seeds, drawings = job
    maker = sheets.DISTILLED.get(producer, producer)
    env = dict(os.environ, SOURCE_DATE_EPOCH="0")
    if maker == "chromium":
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--print-to-pdf={pdf}", str(html)], check=True, capture_output=True, env=env, timeout=600)
    else:
        import logging
        from weasyprint import HTML
        logging.getLogger("weasyprint").setLevel(logging.ERROR)
        HTML(str(html)).write_pdf(str(pdf))
    if drawings:
        sheets.lay_over(pdf, producer, drawings)
    if producer in sheets.DISTILLED:
        sheets.distil(pdf)
    if underlays:
        with pikepdf.open(pdf, allow_overwriting_input=True) as over:
            below = [pikepdf.open(path) for path in underlays]
            for page, seed in zip(over.pages, seeds):
                page.add_underlay(random.Random(seed).choice(below).pages[0])
            over.save(pdf)
    return pdf


def spoil(page, trial, rng):
    """Print on paper and scan: colour, crookedness, noise."""
    h, w = page.shape[:2]
    notes = {}
    scanned = trial.medium == "scan"
    cast = [rng.uniform(0.93, 1.0) if scanned else 1.0 for _ in range(3)]
    lift = rng.uniform(0, 22) if scanned else 0.0
    # Tables for each channel (blue first): ink times paper, then the scanner's cast and its lifted black.
    paper = np.array(rgb(trial.paper), np.float64)[::-1] / 255
    levels = np.arange(256)
    table = np.stack([lift + levels * p * c * (255 - lift) / 255 for p, c in zip(paper, cast)], axis=1)
    table = table.round().clip(0, 255).astype(np.uint8).reshape(1, 256, 3)
    page = cv2.LUT(page, table)
    if scanned:
        angle = rng.uniform(-5, 5) if rng.random() < 0.7 else 0.0
        if angle:
            turn = cv2.getRotationMatrix2D((w / 2, h / 2), angle, 1.0)
            page = cv2.warpAffine(page, turn, (w, h), flags=cv2.INTER_CUBIC, borderValue=[int(v) for v in table[0, 255]])
        page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.3, 0.6))
        # Grey noise, the same for all channels; a band at a time.
        sigma = rng.uniform(0, 9)
        noise = np.random.default_rng(rng.getrandbits(32))
        grain = noise.normal(0, sigma, (512, w)).round().astype(np.int16)
        for top in range(0, h, 512):
            band = page[top:top + 512]
            moved = np.roll(grain, int(noise.integers(w)), axis=1)[:band.shape[0], :, None]
            page[top:top + 512] = (band + moved).clip(0, 255)
        for _ in range(rng.randint(0, 150)):
            cx, cy, r = rng.randrange(w), rng.randrange(h), rng.uniform(0.03, 0.14) / 25.4 * trial.notes["dpi"]
            cv2.circle(page, (cx, cy), max(0, round(r)), (60, 60, 60), -1)
        notes["angle"] = round(angle, 2)
    quarter = rng.choice([0, 0, 0, 1, 2, 3]) if trial.medium == "scan" else 0
    if quarter:
        page = cv2.rotate(page, [cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE][quarter - 1])
    notes["quarter"] = quarter
    return page, notes


def store(page, path, dpi, rng, trial):
    from PIL import Image
    image = Image.fromarray(page[..., ::-1])
    kind = rng.choice(["png", "jpg", "jpg", "tif", "webp"])
    if (kind == "webp" and trial.size != "a4") or dpi >= 600:
        kind = "jpg"
    path = path.with_suffix("." + kind)
    if kind == "png":
        image.save(path, dpi=(dpi, dpi), compress_level=1)
    elif kind == "jpg":
        quality = rng.choice([40, 50, 70, 90])
        image.save(path, quality=quality, dpi=(dpi, dpi))
        trial.notes["quality"] = quality
    elif kind == "tif":
        image.save(path, compression=rng.choice(["raw", "tiff_lzw", "tiff_deflate"]), dpi=(dpi, dpi))
    else:
        image.save(path, quality=rng.choice([50, 80]), method=1)
    return path


def finish(job):
    """The file of one trial."""
    trial, pdf, index, out = job
    rng = trial.rng
    if trial.medium == "pdf":
        return dict(trial=trial.number, file=str(pdf), page=index, **record(trial))
    least = 34 * 25.4 / min(trial.h, LEAST) if trial.kind in ("sound", "undersized", "combined") else 100
    dpi = rng.choice([100, 100, 150, 150, 200, 300, 300, 600] if trial.medium == "scan" else [150, 150, 200, 300])
    if trial.size == "a3":
        dpi = min(dpi, 300)
    dpi = max(dpi, math.ceil(least) if least > 100 else 100)
    trial.notes["dpi"] = dpi
    trial.notes["rasteriser"] = trial.rasteriser
    ppm = sheets.pixels(trial.rasteriser, pdf, index, dpi)
    page = cv2.imdecode(np.frombuffer(ppm, np.uint8), cv2.IMREAD_COLOR)
    page, notes = spoil(page, trial, rng)
    trial.notes.update(notes)
    path = store(page, out / f"trial-{trial.number}", dpi, rng, trial)
    return dict(trial=trial.number, file=str(path), page=0, **record(trial))


def record(trial):
    return dict(kind=trial.kind, mark=trial.mark, path=trial.info["path"], min_height=LEAST, clear_space=CLEAR,
                negative=trial.negative, expected=trial.expected, producer=trial.producer, medium=trial.medium,
                notes=trial.notes)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", default="oppslag")
    parser.add_argument("--count", type=int, default=3300)
    parser.add_argument("--first", type=int, default=0, help="number of the first trial, to make a run in parts")
    parser.add_argument("--oppslag", type=Path, help="the binary, for pages of our own")
    parser.add_argument("--kinds", nargs="*", default=KINDS)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--marks", type=Path, help="a folder of SVG files, to try other marks")
    parser.add_argument("--producers", nargs="*", default=PRODUCERS, choices=[*PRODUCERS, *OTHERS])
    args = parser.parse_args()
    out = args.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    every = drawn.write(out / "marks", args.marks)
    names = list(every)
    underlays = []
    if "oppslag" in args.producers:
        subprocess.run([str(args.oppslag.resolve()), "render", "events/bolig", "--layer", "rest", "--template", "poster",
                        "--size", "a4", "--out", str(out / "rest"), "--today", "2026-11-23"],
                       check=True, capture_output=True, cwd=drawn.REPO)
        underlays = sorted((out / "rest").rglob("*.pdf"))
    trials = []
    for number in range(args.first, args.first + args.count):
        rng = random.Random(hashlib.sha256(f"{args.seed}/{number}".encode()).digest())
        kind = args.kinds[number % len(args.kinds)]
        trials.append(Trial(rng, number, kind, rng.choice(names), every, args.producers))
    groups = {}
    for trial in trials:
        groups.setdefault((trial.producer, trial.size), []).append(trial)
    jobs, where = [], {}
    for (producer, size), group in sorted(groups.items()):
        for start in range(0, len(group), 60):
            part = group[start:start + 60]
            name = f"{producer}-{size}-{start}"
            html = document(part, size, out, name)
            pdf = out / f"{name}.pdf"
            jobs.append((producer, html, pdf, underlays if producer == "oppslag" else [],
                         [f"{args.seed}/{trial.number}/below" for trial in part],
                         [trial.sheet for trial in part] if producer in sheets.DRAWERS else []))
            for index, trial in enumerate(part):
                where[trial.number] = (pdf, index)
    with ProcessPoolExecutor(args.jobs) as pool:
        list(pool.map(make_pdf, jobs))
        work = [(trial, *where[trial.number], out) for trial in trials]
        done = list(pool.map(finish, work, chunksize=4))
    with open(out / "truth.jsonl", "w") as file:
        for row in done:
            file.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
