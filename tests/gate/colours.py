"""Colour arithmetic of the trials: CIELAB, CIEDE2000, contrast."""
import colorsys
import math


def rgb(text):
    return tuple(int(text[i:i + 2], 16) for i in (1, 3, 5))


def hexa(c):
    return "#%02X%02X%02X" % tuple(max(0, min(255, round(v))) for v in c)


def linear(v):
    v /= 255
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def lab(c):
    r, g, b = (linear(v) for v in c)
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    f = lambda t: t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116
    x, y, z = f(x), f(y), f(z)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def delta_e(c1, c2):
    """CIEDE2000 (Sharma, Wu, Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = lab(c1), lab(c2)
    cm = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(cm ** 7 / (cm ** 7 + 25 ** 7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    p1, p2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1 = math.degrees(math.atan2(b1, a1)) % 360 if p1 else 0
    h2 = math.degrees(math.atan2(b2, a2)) % 360 if p2 else 0
    dl, dc, dh = l2 - l1, p2 - p1, 0
    if p1 * p2:
        dh = (h2 - h1 + 180) % 360 - 180
    dh_ = 2 * math.sqrt(p1 * p2) * math.sin(math.radians(dh / 2))
    lm, pm = (l1 + l2) / 2, (p1 + p2) / 2
    hm = h1 + h2
    if p1 * p2:
        hm = (h1 + h2) / 2 if abs(h1 - h2) <= 180 else ((h1 + h2 + 360) / 2 if h1 + h2 < 360 else (h1 + h2 - 360) / 2)
    t = (1 - 0.17 * math.cos(math.radians(hm - 30)) + 0.24 * math.cos(math.radians(2 * hm))
         + 0.32 * math.cos(math.radians(3 * hm + 6)) - 0.20 * math.cos(math.radians(4 * hm - 63)))
    sl = 1 + 0.015 * (lm - 50) ** 2 / math.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * pm, 1 + 0.015 * pm * t
    rc = 2 * math.sqrt(pm ** 7 / (pm ** 7 + 25 ** 7))
    rt = -rc * math.sin(math.radians(60 * math.exp(-((hm - 275) / 25) ** 2)))
    return math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh_ / sh) ** 2 + rt * dc / sc * dh_ / sh)


def contrast(a, b):
    light = lambda c: sum(w * linear(v) for w, v in zip((0.2126, 0.7152, 0.0722), c)) + 0.05
    x, y = light(a), light(b)
    return max(x, y) / min(x, y)


def printed(ink, paper):
    return tuple(i * p / 255 for i, p in zip(ink, paper))


def lost(ink, paper, least=3.0, turn=30, kept=0.4, own=0.87):
    """Whether a colour loses its contrast or hue on a paper; `own` is the share of its contrast on white that a light one keeps."""
    seen = printed(ink, paper)
    # No paper gives a light ink more contrast than white does.
    if contrast(seen, paper) < min(least, own * contrast(ink, (255, 255, 255))):
        return True
    (_, a1, b1), (_, a2, b2) = lab(ink), lab(seen)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    if c1 < 12:
        return False
    angle = abs((math.degrees(math.atan2(b2, a2) - math.atan2(b1, a1)) + 180) % 360 - 180)
    return angle > turn or c2 < kept * c1


def turned(c, degrees):
    h, l, s = colorsys.rgb_to_hls(*(v / 255 for v in c))
    return tuple(255 * v for v in colorsys.hls_to_rgb((h + degrees / 360) % 1, l, s))
