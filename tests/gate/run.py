"""Judges the trials with oppslag and prints a table: a row a kind, with Wilson's 95 per cent intervals.

    python3 tests/gate/run.py OUT [--count N] [--oppslag BINARY] [--marks FOLDER]

The seed is the hash of the last commit that changed code. A fault is recalled when each fault that was
made is reported, or when the mark is reported as missing where the damage left next to nothing of it;
a sound mark that is reported at all is a false alarm.
"""
import argparse
import collections
import json
import math
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPO = HERE.parents[1]


def seed():
    paths = ["src", "tests/gate", "assets/senders", "Cargo.lock"]
    log = subprocess.run(["git", "log", "-1", "--format=%H", "--", *paths], capture_output=True, text=True, cwd=REPO)
    return log.stdout.strip()


def wilson(hits, total, z=1.96):
    if not total:
        return 0.0, 1.0
    p, n = hits / total, total
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return middle - half, middle + half


def workspace(folder, marks, negative):
    """An office whose senders are the marks of the trials."""
    root = folder / ("negative" if negative else "office")
    for name, mark in marks.items():
        place = root / "assets/senders" / name
        place.mkdir(parents=True, exist_ok=True)
        (place / "logo.svg").write_text(Path(mark["path"]).read_text())
        colours = ", ".join(f'"{c}"' for c in mark["colours"])
        (place / "sender.toml").write_text(
            f'name = "{name}"\ncolours = [{colours}]\nmin-height = 9\nclear-space = 0.5\nofficial = true\n'
            + ("negative = true\n" if negative else ""))
    (root / "oppslag.toml").write_text('organisation = "Trials"\nsenders = ["word"]\n')
    return root


def judge(binary, root, rows):
    """The codes reported for each trial: one run of the program a mark, over all its files."""
    found = collections.defaultdict(set)
    groups = collections.defaultdict(list)
    for row in rows:
        groups[row["mark"]].append(row)
    for mark, group in sorted(groups.items()):
        files = sorted({row["file"] for row in group})
        wanted = {(row["file"], row["page"]): row["trial"] for row in group}
        run = subprocess.run([str(binary), "check", "--require", mark, "--output", "json", "--ui-lang", "en", *files],
                             capture_output=True, text=True, cwd=root)
        if run.returncode not in (0, 1):
            sys.exit(run.stderr)
        for finding in json.loads(run.stdout)["findings"]:
            args = finding["arguments"]
            key = (finding["path"], int(args.get("page", 0)) - 1)
            # How the texts of a trial's page lie is nobody's business.
            if key in wanted and "logo" in finding["code"]:
                found[wanted[key]].add((finding["code"], json.dumps(args, sort_keys=True)))
    return found


def split(out, rows):
    """PDFs of one page each, so that a page is looked at for its own mark alone."""
    import pikepdf
    opened = {}
    for row in rows:
        if row["medium"] != "pdf":
            continue
        source = opened.get(row["file"]) or opened.setdefault(row["file"], pikepdf.open(row["file"]))
        target = out / f"trial-{row['trial']}.pdf"
        if not target.exists():
            one = pikepdf.new()
            one.pages.append(source.pages[row["page"]])
            one.save(target)
        row["file"], row["page"] = str(target), 0


def verdict(row, codes):
    expected = set(row["expected"])
    if not expected:
        return not codes
    return expected <= codes or "missing-sender-logo" in codes


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=3300)
    parser.add_argument("--seed", default=None)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--marks", type=Path, help="a folder of SVG files, to try other marks")
    parser.add_argument("--oppslag", type=Path, default=REPO / "target/release/oppslag")
    parser.add_argument("--producers", nargs="*", default=["weasyprint", "chromium", "oppslag"])
    parser.add_argument("--least", type=float, help="fail below this recall, and above one less it of false alarms")
    args = parser.parse_args()
    out = args.out.resolve()
    used = args.seed or seed()
    if not (out / "truth.jsonl").exists():
        command = [sys.executable, str(HERE / "trials.py"), str(out), "--seed", used, "--count", str(args.count),
                   "--jobs", str(args.jobs), "--oppslag", str(args.oppslag)]
        own = ["--marks", str(args.marks.resolve())] if args.marks else []
        subprocess.run([*command, *own, "--producers", *args.producers], check=True)
    rows = [json.loads(line) for line in open(out / "truth.jsonl")]
    split(out, rows)
    sys.path.insert(0, str(HERE))
    import marks as drawn
    every = drawn.write(out / "marks", args.marks)
    found = {}
    for negative in (False, True):
        part = [row for row in rows if row["negative"] == negative]
        found.update(judge(args.oppslag.resolve(), workspace(out, every, negative), part))
    table = collections.OrderedDict()
    misses = []
    for row in rows:
        codes = {code for code, _ in found.get(row["trial"], ())}
        entry = table.setdefault(row["kind"], [0, 0, 0, 0])
        entry[0] += 1
        entry[1] += verdict(row, codes)
        entry[2] += codes == set(row["expected"])
        entry[3] += "missing-sender-logo" in codes and row["kind"] != "missing"
        if not verdict(row, codes):
            misses.append((row, found.get(row["trial"], ())))
    print(f"seed {used}, {len(rows)} trials\n")
    print("| kind | trials | right | 95 % interval | exactly the codes made | seen as missing |\n|---|---|---|---|---|---|")
    for kind, (total, right, exact, missing) in table.items():
        low, high = wilson(right, total)
        print(f"| {kind} | {total} | {100 * right / total:.1f} % | {100 * low:.1f}–{100 * high:.1f} % "
              f"| {100 * exact / total:.1f} % | {missing} |")
    faulty = [entry for kind, entry in table.items() if kind != "sound"]
    total, right = sum(e[0] for e in faulty), sum(e[1] for e in faulty)
    sound = table.get("sound", [0, 0, 0, 0])
    print(f"\nRecall of faults {100 * right / max(total, 1):.2f} % ({right} of {total}), "
          f"false alarms {100 * (sound[0] - sound[1]) / max(sound[0], 1):.2f} % ({sound[0] - sound[1]} of {sound[0]}).\n")
    for row, codes in misses:
        print(f"- trial {row['trial']}: {row['kind']} {row['mark']} ({row['medium']}, {row['producer']}), made {row['expected']}, "
              f"said {sorted(code for code, _ in codes)}; {row['notes']}")
    if args.least is not None:
        wrong = (sound[0] - sound[1]) / max(sound[0], 1)
        sys.exit(right < args.least * total or wrong > 1 - args.least)


if __name__ == "__main__":
    main()
