"""What plain means make of the same trials: OpenCV's multi-scale matchTemplate, and ORB with RANSAC.

    python3 tests/gate/peers.py OUT [--count 300]

Both only say whether a mark is there; so only sound and missing trials, and damaged ones as present,
are asked. Each gets the threshold with which it is right most often on these very trials.
"""
import argparse
import json
import random
import subprocess
import time
from pathlib import Path

import cairosvg
import cv2
import numpy as np

DPI = 100


def page(row):
    path = Path(row["file"])
    if path.suffix == ".pdf":
        ppm = subprocess.run(["pdftoppm", "-r", str(DPI), "-f", str(row["page"] + 1), "-l", str(row["page"] + 1), str(path)],
                             check=True, capture_output=True).stdout
        return cv2.imdecode(np.frombuffer(ppm, np.uint8), cv2.IMREAD_GRAYSCALE)
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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=300)
    args = parser.parse_args()
    cv2.setNumThreads(1)
    rows = [json.loads(line) for line in open(args.out / "truth.jsonl")]
    rows = [row for row in rows if row["kind"] in ("sound", "missing", "undersized", "distorted", "recoloured")]
    random.Random("peers").shuffle(rows)
    rows = rows[:args.count]
    for name, judge in (("matchTemplate, 30 scales", template), ("ORB + RANSAC", orb)):
        start = time.process_time()
        scores = [(judge(page(row), row), row["kind"] != "missing") for row in rows]
        each = (time.process_time() - start) / len(rows)
        best = max((sum((score >= limit) == there for score, there in scores), limit) for limit, _ in scores)
        there = [s >= best[1] for s, t in scores if t]
        absent = [s >= best[1] for s, t in scores if not t]
        print(f"{name}: threshold {best[1]:.3f}, right {100 * best[0] / len(scores):.1f} %, marks found "
              f"{100 * sum(there) / max(1, len(there)):.1f} %, missing marks taken for there "
              f"{100 * sum(absent) / max(1, len(absent)):.1f} %, {each:.2f} s a trial (says nothing of what is wrong with a mark)")


if __name__ == "__main__":
    main()
