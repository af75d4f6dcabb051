"""What plain means make of the same trials: OpenCV's multi-scale matchTemplate, and ORB with RANSAC.

    python3 tests/gate/peers.py OUT [--count 300] [--oppslag BINARY]

Both only say whether a mark is there; so only sound and missing trials, and damaged ones as present,
are asked. Each gets the threshold with which it is right most often on these very trials; oppslag has
one for all. Seconds are those of the processor, on one core.

    python3 tests/gate/peers.py --page poster.pdf [--oppslag BINARY]

looks for the senders of the repository on one finished page, the quickest of five times: oppslag with
reading and drawing the page, and matchTemplate without.
"""
import argparse
import json
import os
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import cairosvg
import cv2
import numpy as np

import marks as drawn
import run

DPI = 100


def pixels(path, number):
    ppm = subprocess.run(["pdftoppm", "-r", str(DPI), "-f", str(number), "-l", str(number), str(path)],
                         check=True, capture_output=True).stdout
    return cv2.imdecode(np.frombuffer(ppm, np.uint8), cv2.IMREAD_GRAYSCALE)


def page(row):
    path = Path(row["file"])
    if path.suffix == ".pdf":
        return pixels(path, row["page"] + 1)
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    factor = DPI / row["notes"].get("dpi", 150)
    return cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else picture


def mark(path, height):
    png = cairosvg.svg2png(url=path, output_height=height, background_color="white")
    return cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)


def template(picture, row):
    best = -1.0
    for height in np.geomspace(20, 0.5 * picture.shape[0], 30):
        one = mark(row["path"], max(8, round(height)))
        if one.shape[0] < picture.shape[0] and one.shape[1] < picture.shape[1]:
            best = max(best, float(cv2.matchTemplate(picture, one, cv2.TM_CCOEFF_NORMED).max()))
    return best


def orb(picture, row):
    detector = cv2.ORB_create(nfeatures=3000)
    one = mark(row["path"], 300)
    k1, d1 = detector.detectAndCompute(one, None)
    k2, d2 = detector.detectAndCompute(picture, None)
    if d1 is None or d2 is None or len(k1) < 4 or len(k2) < 4:
        return 0.0
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(d1, d2, k=2)
    good = [p[0] for p in pairs if len(p) == 2 and p[0].distance < 0.8 * p[1].distance]
    if len(good) < 4:
        return 0.0
    src = np.float32([k1[m.queryIdx].pt for m in good])
    dst = np.float32([k2[m.trainIdx].pt for m in good])
    _, inliers = cv2.estimateAffinePartial2D(src, dst, method=cv2.RANSAC, ransacReprojThreshold=4)
    return float(inliers.sum()) if inliers is not None else 0.0


def spent():
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


def ours(out, rows, binary):
    """Whether oppslag sees each mark, and its seconds a trial."""
    every = drawn.write(out / "marks")
    start, found = spent(), {}
    for negative in (False, True):
        part = [row for row in rows if row["negative"] == negative]
        found.update(run.judge(binary.resolve(), run.workspace(out, every, negative), part))
    each = (spent() - start) / len(rows)
    seen = ["missing-sender-logo" not in {code for code, _ in found.get(row["trial"], ())} for row in rows]
    return [(float(there), row["kind"] != "missing") for there, row in zip(seen, rows)], each


def speed(page, binary):
    """How long the senders of the repository take on one page."""
    logos = sorted((run.REPO / "assets/senders").glob("*/logo.svg"))
    picture = pixels(page, 1)
    rounds = []
    for _ in range(5):
        start = spent()
        subprocess.run([str(binary.resolve()), "check", str(page.resolve())], cwd=run.REPO, capture_output=True)
        middle = spent()
        began = time.process_time()
        for logo in logos:
            template(picture, {"path": str(logo)})
        rounds.append((middle - start, time.process_time() - began))
    fast, slow = (min(each) for each in zip(*rounds))
    print(f"{len(logos)} senders on {page.name}: oppslag {fast:.3f} s, matchTemplate at {DPI} dots per inch and 30 scales "
          f"{slow:.3f} s, {slow / fast:.1f} ×")


def show(name, limit, scores, each):
    right = sum((score >= limit) == there for score, there in scores)
    there = [score >= limit for score, present in scores if present]
    absent = [score >= limit for score, present in scores if not present]
    print(f"| {name} | {limit:.3g} | {100 * right / len(scores):.1f} % | {100 * sum(there) / max(1, len(there)):.1f} % | "
          f"{100 * sum(absent) / max(1, len(absent)):.1f} % | {each:.3f} s |", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path, nargs="?")
    parser.add_argument("--page", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--oppslag", type=Path, default=run.REPO / "target/release/oppslag")
    args = parser.parse_args()
    cv2.setNumThreads(1)
    os.environ["RAYON_NUM_THREADS"] = "1"
    if args.page:
        return speed(args.page, args.oppslag)
    out = args.out.resolve()
    rows = [json.loads(line) for line in open(out / "truth.jsonl")]
    rows = [row for row in rows if row["kind"] in ("sound", "missing", "undersized", "distorted", "recoloured")]
    random.Random("peers").shuffle(rows)
    rows = rows[:args.count]
    run.split(out, rows)
    print(f"{len(rows)} trials, {sum(row['kind'] == 'missing' for row in rows)} without the mark\n")
    print("| | threshold | right | marks found | missing marks taken for there | a trial |\n|---|---|---|---|---|---|")
    scores, each = ours(out, rows, args.oppslag)
    show("oppslag", 1, scores, each)
    for name, judge in (("matchTemplate, 30 scales", template), ("ORB + RANSAC", orb)):
        start = time.process_time()
        scores = [(judge(page(row), row), row["kind"] != "missing") for row in rows]
        each = (time.process_time() - start) / len(rows)
        best = max((limit for limit, _ in scores), key=lambda limit: sum((s >= limit) == there for s, there in scores))
        show(name, best, scores, each)


if __name__ == "__main__":
    main()
