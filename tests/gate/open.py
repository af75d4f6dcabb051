"""Marks of open sets as other marks for the trials: flags with arms (flag-icons, MIT), signs of firms and
projects (simple-icons, CC0), and what we set together from them: light, two-coloured, thin, wide.

    python3 tests/gate/open.py FOLDER

fetches both sets by npm and writes SVG files as `run.py --marks FOLDER` wants them: plain six-digit colours.
"""
import json
import re
import subprocess
import sys
import tarfile
from pathlib import Path

from PIL import ImageColor

import marks as drawn

PACKAGES = {"flag-icons": "7.5.0", "simple-icons": "15.22.0"}
FLAGS = ["ao", "arab", "as", "bt", "cr", "ec", "er", "es", "gb-wls", "gq", "kg", "md", "me", "mw", "no", "sm", "tm", "xk"]
SIGNS = ["audi", "debian", "deutschebahn", "ferrari", "gnu", "ikea", "libreoffice", "linux", "nasa", "openstreetmap",
         "porsche", "raspberrypi", "rust", "starbucks", "ubuntu", "volkswagen", "wikipedia"]


def fetch(folder):
    """The files of both sets."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, version in PACKAGES.items():
        if (folder / name).exists():
            continue
        packed = subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, check=True,
                                capture_output=True, text=True).stdout.strip()
        with tarfile.open(folder / packed) as archive:
            archive.extractall(folder / f"{name}.part", filter="data")
        (folder / f"{name}.part/package").rename(folder / name)


def plain(text):
    """A drawing whose colours all have six digits, with black said where nothing was."""
    def six(match):
        name = match.group(2)
        if name in ("none", "currentColor"):
            return match.group(0)
        return f'{match.group(1)}="#{"".join(f"{v:02X}" for v in ImageColor.getrgb(name)[:3])}"'
    text = re.sub(r'\b(fill|stroke)="([^"]+)"', six, text)
    return re.sub(r"<svg ", '<svg fill="#000000" ', text, count=1) if "<svg fill" not in text else text


def sign(sets, slug, colour=None):
    """A sign's one path, and its own colour."""
    text = (sets / f"simple-icons/icons/{slug}.svg").read_text()
    own = next(one["hex"] for one in json.loads((sets / "simple-icons/data/simple-icons.json").read_text())
               if one.get("slug", re.sub(r"[^a-z0-9]", "", one["title"].lower())) == slug)
    return re.search(r' d="([^"]+)"', text).group(1), colour or f"#{own.upper()}"


def composed(sets):
    """Marks of kinds that neither set has."""
    made = {}
    path, end = drawn.outline("Kystbyen kommune", 84, 130, 96)
    arms, _ = sign(sets, "porsche")
    made["wide-arms"] = drawn.svg(round(end) + 6, 130, f'<path transform="translate(4 5) scale(5)" d="{arms}" fill="#1F2A44"/>'
                                  f'<path d="{path}" fill="#1F2A44"/>')
    path, end = drawn.outline("fylket", 60, 10, 60, bold=False)
    made["light-word"] = drawn.svg(round(end) + 8, 84, f'<path d="{path}" fill="#7FA7C9"/>')
    rings, _ = sign(sets, "audi")
    made["two-light"] = drawn.svg(240, 240, '<rect width="240" height="240" fill="#F2C230"/>'
                                  f'<path transform="translate(12 12) scale(9)" d="{rings}" fill="#E8731A"/>')
    grid = "".join(f'<path d="M{20 + 20 * k} 10V190M10 {20 + 20 * k}H190" stroke="#333F48" stroke-width="2" fill="none"/>'
                   for k in range(9))
    made["thin-grid"] = drawn.svg(200, 200, grid + '<circle cx="100" cy="100" r="52" fill="#B5121B"/>')
    fan = "".join(f'<path d="M120 150L{120 + 110 * x / 6:.1f} {20 + abs(x) * 9}" stroke="#0A5C36" stroke-width="1.6" fill="none"/>'
                  for x in range(-6, 7))
    made["thin-fan"] = drawn.svg(240, 170, fan + '<path d="M60 150H180V162H60Z" fill="#0A5C36"/>')
    outlined, _ = sign(sets, "starbucks")
    made["outlined"] = drawn.svg(240, 240, f'<path transform="scale(10)" d="{outlined}" fill="#E9DFC7" stroke="#3B2314" '
                                 'stroke-width="0.12"/>')
    return made


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    sets = folder.parent / "open-sets"
    fetch(sets)
    made = {f"flag-{name}": plain((sets / f"flag-icons/flags/4x3/{name}.svg").read_text()) for name in FLAGS}
    for slug in SIGNS:
        path, colour = sign(sets, slug)
        made[f"sign-{slug}"] = drawn.svg(24, 24, f'<path d="{path}" fill="{colour}"/>')
    for name, text in (made | composed(sets)).items():
        (folder / f"{name}.svg").write_text(text)


if __name__ == "__main__":
    write(Path(sys.argv[1]).resolve())
