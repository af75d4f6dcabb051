"""Draws the marks of the trials: a word-mark, geometry, heraldry, one colour, several colours.

None of them is anybody's. Written as SVG with outlines only, one also as PNG on a white sheet.
"""
import math
from pathlib import Path

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

REPO = Path(__file__).resolve().parents[2]
FONT = REPO / "fonts/noto-sans"


def outline(text, size, x, y, bold=True):
    """A line of text as one path."""
    files = sorted(p for p in FONT.rglob("*.ttf"))
    wanted = [p for p in files if ("800" in p.name or "Bold" in p.name or "700" in p.name) == bold]
    font = TTFont((wanted or files)[0])
    glyphs, cmap = font.getGlyphSet(), font.getBestCmap()
    scale = size / font["head"].unitsPerEm
    path = []
    for char in text:
        name = cmap[ord(char)]
        pen = SVGPathPen(glyphs, lambda v: f"{v:.1f}")
        glyphs[name].draw(TransformPen(pen, (scale, 0, 0, -scale, x, y)))
        path.append(pen.getCommands())
        x += glyphs[name].width * scale
    return "".join(path), x


def svg(width, height, body):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}">{body}</svg>')


def polygon(points, fill):
    text = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polygon points="{text}" fill="{fill}"/>'


def star(cx, cy, r, n, inner, fill, turn=-90):
    points = []
    for i in range(2 * n):
        a = math.radians(turn + 180 * i / n)
        s = r if i % 2 == 0 else r * inner
        points.append((cx + s * math.cos(a), cy + s * math.sin(a)))
    return polygon(points, fill)


def word():
    path, end = outline("Fjordby", 150, 4, 122)
    return svg(round(end) + 6, 170, f'<path d="{path}" fill="#0B5FA5"/>')


def geometry():
    body = ('<path d="M100 4a96 96 0 1 0 .1 0zM100 44a56 56 0 1 1 -.1 0z" fill="#C8102E" fill-rule="evenodd"/>'
            '<path d="M196 196L126 196L196 126Z" fill="#C8102E"/>')
    return svg(200, 200, body)


def heraldry():
    shield = 'M10 10H190V120C190 190 140 225 100 240C60 225 10 190 10 120Z'
    inner = 'M20 20H180V119C180 182 136 214 100 228C64 214 20 182 20 119Z'
    body = [f'<path d="{shield}{inner}" fill="#1B1B1B" fill-rule="evenodd"/>']
    body.append(star(100, 62, 26, 7, 0.5, "#1B1B1B"))
    for i in range(5):
        x = 40 + 30 * i
        body.append(star(x, 128 + 14 * (i % 2), 12, 5, 0.42, "#1B1B1B", turn=-90 + 17 * i))
    for i in range(9):
        a = math.radians(200 + 17.5 * i)
        x, y = 100 + 58 * math.cos(a), 150 - 44 * math.sin(a)
        body.append(f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="4" ry="11" fill="#1B1B1B" '
                    f'transform="rotate({-70 + 17.5 * i:.0f} {x:.1f} {y:.1f})"/>')
    waves = "".join(f'<path d="M34 {186 + 12 * k}q8 -9 16 0t16 0t16 0t16 0t16 0t16 0t16 0" fill="none" '
                    f'stroke="#1B1B1B" stroke-width="4.5"/>' for k in range(2))
    crown = polygon([(60, 108), (54, 84), (70, 96), (78, 80), (86, 96), (100, 78), (114, 96), (122, 80),
                     (130, 96), (146, 84), (140, 108)], "#1B1B1B")
    return svg(200, 250, "".join(body) + waves + crown)


def roundel():
    path, _ = outline("KO", 92, 34, 134)
    body = ('<circle cx="100" cy="100" r="98" fill="#00594C"/>'
            '<circle cx="100" cy="100" r="82" fill="none" stroke="#F2B705" stroke-width="9"/>'
            f'<path d="{path}" fill="#F2B705"/>')
    return svg(200, 200, body)


def many():
    path, end = outline("Nordhav", 84, 190, 118)
    body = ('<path d="M6 150L66 14L106 104Z" fill="#E4572E"/><path d="M70 150L118 50L170 150Z" fill="#2E5EAA"/>'
            '<path d="M40 150L86 84L128 150Z" fill="#3AA655"/>'
            f'<path d="{path}" fill="#2B2B2B"/>')
    return svg(round(end) + 6, 160, body)


def lines():
    body = "".join(f'<circle cx="120" cy="120" r="{r}" fill="none" stroke="#5B2A86" stroke-width="9"/>'
                   for r in (112, 84, 56))
    body += '<path d="M120 8V232M8 120H232" stroke="#5B2A86" stroke-width="9"/>'
    body += '<path d="M120 120L199 41" stroke="#5B2A86" stroke-width="22"/>'
    return svg(240, 240, body)


def tall():
    body = ('<path d="M50 4C74 44 92 70 92 104A42 42 0 0 1 8 104C8 70 26 44 50 4Z" fill="#0077B6"/>'
            '<path d="M30 168H70V270H30Z" fill="#0077B6"/><path d="M8 196H24V246H8ZM76 196H92V246H76Z" fill="#0077B6"/>'
            '<circle cx="50" cy="104" r="18" fill="#FFFFFF"/>')
    return svg(100, 276, body)


MARKS = {"word": word, "geometry": geometry, "heraldry": heraldry, "roundel": roundel, "many": many,
         "lines": lines, "tall": tall}
STAND_INS = ["nav", "husk", "oslo-kommune", "bydel-bjerke"]


def pixels(svg, height, width=None):
    """A drawing as pixels: blue, green, red, alpha."""
    import cairosvg
    import cv2
    import numpy as np
    png = np.frombuffer(cairosvg.svg2png(bytestring=svg.encode(), output_height=height, output_width=width), np.uint8)
    drawn = cv2.imdecode(png, cv2.IMREAD_UNCHANGED)
    # What is opaque all over comes without.
    return drawn if drawn.shape[2] == 4 else cv2.cvtColor(drawn, cv2.COLOR_BGR2BGRA)


def shares(svg, colours):
    """The share of each colour in what a mark covers."""
    import numpy as np
    drawn = pixels(svg, 200)
    inked = drawn[drawn[..., 3] > 200][:, 2::-1].astype(int)
    table = np.array([[int(c[k:k + 2], 16) for k in (1, 3, 5)] for c in colours])
    nearest = np.abs(inked[:, None] - table[None]).sum(axis=2).argmin(axis=1)
    return np.bincount(nearest, minlength=len(colours)) / max(len(inked), 1)


def write(folder, own=None):
    """Writes every mark, or those of a folder of one's own; returns the path of each, its width ÷ height,
    the colours in it that cover a twentieth of it or more, and whether it has no others."""
    import re
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if own:
        found = {path.stem: path.read_text() for path in sorted(Path(own).glob("*.svg"))}
    else:
        found = {name: draw() for name, draw in MARKS.items()}
        found |= {name: (REPO / f"assets/senders/{name}/logo.svg").read_text() for name in STAND_INS}
    out = {}
    for name, text in found.items():
        path = folder / f"{name}.svg"
        path.write_text(text)
        box = [float(v) for v in re.search(r'viewBox="([^"]+)"', text).group(1).split()]
        colours = sorted(set(re.findall(r"#[0-9A-Fa-f]{6}", text)))
        plain = len(colours) == 1
        colours = [colour for colour, share in zip(colours, shares(text, colours)) if share >= 0.05]
        out[name] = dict(path=str(path), aspect=box[2] / box[3], colours=colours,
                         plain=plain)
    return out


if __name__ == "__main__":
    import sys
    print(write(sys.argv[1]))
