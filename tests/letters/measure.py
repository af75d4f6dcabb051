#!/usr/bin/env python3
"""Measures letters: time and peak memory for 1 000, 10 000 and 100 000 recipients, and side by side in
the same run with typst's command line (5 000 letters, untagged both) and with typst-py (one
tagged PDF a letter). Prints Markdown tables.

    cargo build --release --examples --bins
    python3 -m venv VENV && VENV/bin/pip install typst==0.15.2
    VENV/bin/python tests/letters/measure.py [--rounds 5] [--sizes 1000,10000,100000] [--each 20000]

typst's command line is `typst` on the path, or what OPPSLAG_TYPST names. Everything is written to a
temporary folder; fonts are those of `fonts/`, without the system's.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TAGS = "nb nn en so ar ti ta fa ur ckb kmr zh-Hans es pl uk se".split()


def target():
    metadata = subprocess.run(
        ["cargo", "metadata", "--no-deps", "--format-version", "1"],
        cwd=REPOSITORY, check=True, capture_output=True, text=True)
    import json
    return Path(json.loads(metadata.stdout)["target_directory"]) / "release"


def timed(command, **options):
    """Seconds, peak memory in MB, and seconds of processors."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return time.monotonic() - start, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def size(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--each", type=int, default=20000)
    parser.add_argument("--letters", type=int, default=5000)
    parser.add_argument("--python-letters", type=int, default=400)
    parser.add_argument("--only", choices=["growth", "typst", "python"])
    arguments = parser.parse_args()
    release = target()
    typst = os.environ.get("OPPSLAG_TYPST", "typst")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def people(count, *tags):
            path = folder / f"{count}-{len(tags)}.csv"
            with open(path, "w") as file:
                subprocess.run([release / "examples/recipients", str(count), *tags], stdout=file, check=True)
            return path

        def letters(recipients, *more):
            # A new folder each time: after thousands of files were removed, ext4 is slow to make others.
            out = Path(tempfile.mkdtemp(dir=folder))
            command = [release / "oppslag", "letters", "events/bolig", "--recipients", recipients,
                       "--today", "2026-11-23", "--out", out, *more]
            seconds, memory, busy = timed(command, cwd=REPOSITORY)
            return seconds, memory, out, busy

        if arguments.only in (None, "growth"):
            print("| recipients | time | of processors | letters/s | peak memory | files |\n|---|---|---|---|---|---|")
            for count in map(int, arguments.sizes.split(",")):
                recipients = people(count, *TAGS)
                runs = [letters(recipients) for _ in range(min(arguments.rounds, 3))]
                seconds = statistics.median(run[0] for run in runs)
                busy = statistics.median(run[3] for run in runs)
                memory = max(run[1] for run in runs)
                print(f"| {count:,} in print batches, 16 languages | {seconds:.1f} s | {busy:.1f} s | {count / seconds:,.0f} "
                      f"| {memory:.0f} MB | {size(runs[0][2]):.0f} MB |", flush=True)
            for count in sorted({1000, arguments.each}):
                seconds, memory, out, busy = letters(people(count, "nb"), "--each")
                print(f"| {count:,} with `--each`, tagged | {seconds:.1f} s | {busy:.1f} s | {count / seconds:,.0f} "
                      f"| {memory:.0f} MB | {size(out):.0f} MB |", flush=True)

        def root(count):
            place = folder / f"typst-{count}"
            subprocess.run([release / "examples/letter_for_typst", place, str(count)], check=True)
            return place

        if arguments.only in (None, "typst"):
            count = arguments.letters
            place, recipients = root(count), people(count, "nb")
            runs = {"oppslag, in batches of 500": [], "oppslag, in one PDF": [], "typst, in one PDF": []}
            sizes = {}
            for _ in range(arguments.rounds):
                for name, more in (("oppslag, in batches of 500", []),
                                   ("oppslag, in one PDF", ["--max-pages", "100000"])):
                    *run, out, _ = letters(recipients, "--no-cover", *more)
                    runs[name].append(run)
                    sizes[name] = sum(path.stat().st_size for path in out.rglob("norwegian*.pdf")) / 1e6
                pdf = folder / "all.pdf"
                name = "typst, in one PDF"
                runs[name].append(timed([typst, "compile", "--ignore-system-fonts", "--no-pdf-tags",
                                         "--font-path", REPOSITORY / "fonts", "--root", place,
                                         place / "templates/letter/all.typ", pdf]))
                sizes[name] = pdf.stat().st_size / 1e6
            print(f"\n{count:,} letters, untagged, median of {arguments.rounds}:\n")
            print("| | time | size | peak memory | faster | smaller |\n|---|---|---|---|---|---|")
            seconds = {name: statistics.median(run[0] for run in all) for name, all in runs.items()}
            last = list(runs)[-1]
            for name, all in runs.items():
                print(f"| {name} | {seconds[name]:.2f} s | {sizes[name]:.1f} MB | {max(run[1] for run in all):.0f} MB "
                      f"| {seconds[last] / seconds[name]:.1f} × | {sizes[last] / sizes[name]:.1f} × |", flush=True)

        if arguments.only in (None, "python"):
            count = arguments.python_letters
            place, recipients = root(count), people(10 * count, "nb")
            one, program = people(1, "nb"), Path(__file__).with_name("typst_py.py")
            ours, theirs = [], []
            for _ in range(arguments.rounds):
                # Letters alone: without what a run of one letter takes.
                start, many = letters(one, "--each"), letters(recipients, "--each")
                ours.append([(many[part] - start[part]) / (10 * count) * 1000 for part in (0, 3)])
                result = subprocess.run([sys.executable, program, place, REPOSITORY / "fonts", str(count)],
                                        check=True, capture_output=True, text=True)
                theirs.append([float(number) for number in result.stdout.split()])
            print(f"\nOne tagged PDF a letter, milliseconds a letter, median of {arguments.rounds}:\n")
            print("| | elapsed | of processors |\n|---|---|---|")
            a, b = ([statistics.median(run[part] for run in runs) for part in (0, 1)] for runs in (ours, theirs))
            print(f"| oppslag | {a[0]:.2f} | {a[1]:.2f} |\n| typst-py | {b[0]:.2f} | {b[1]:.2f} |")
            print(f"\n{b[0] / a[0]:.1f} × faster", flush=True)


main()
