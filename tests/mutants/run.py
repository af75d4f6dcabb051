#!/usr/bin/env python3
"""Can the tests fail? Puts small wrong results into a copy of the source and runs the tests on it.

Every fault of faults.toml is written into the copy behind one switch, which is read once from the
environment, so that all of them cost one build. Each is then switched on for the tests near it, one
after the other, until one fails. What no near test finds is switched on at once for all tests; the
tests that fail then are run for each of the rest alone.

    tests/mutants/run.py                      everything; leaves nothing behind
    tests/mutants/run.py --copy FOLDER        keeps the copy and its results, and goes on where it was
    tests/mutants/run.py --only ID --only ID  some faults
    tests/mutants/run.py --room people        the faults of a room
    tests/mutants/run.py --without "it gate::"   as if some tests were not there
    tests/mutants/run.py --check              only whether every fault still has its place

The tests need what tests/run.sh installs. Standard library alone.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SWITCH = "OPPSLAG_FAULT"
# A fault may make a loop that does not end.
LONGEST = 900

ON = '''//! Which faults are switched on; in the copy alone.

use std::sync::OnceLock;

/// Whether a fault is switched on.
pub fn on(number: usize) -> bool {
    static ON: OnceLock<Vec<usize>> = OnceLock::new();
    let on = ON.get_or_init(|| {
        let all = std::env::var("SWITCH").unwrap_or_default();
        all.split(',').filter_map(|number| number.parse().ok()).collect()
    });
    !on.is_empty() && on.contains(&number)
}
'''.replace("SWITCH", SWITCH)


def load():
    """The faults, each with its number, its room, and where it stands in its file."""
    with open(HERE / "faults.toml", "rb") as file:
        faults = tomllib.load(file)["fault"]
    wrong, ids = [], collections.Counter(fault["id"] for fault in faults)
    for number, fault in enumerate(faults, 1):
        fault["number"] = number
        fault["room"] = fault["file"].split("/")[1]
        fault.setdefault("kind", "expression")
        path = ROOT / fault["file"]
        # What tests say of the code is not the code.
        text = path.read_text().split("#[cfg(test)]")[0] if path.is_file() else ""
        count = text.count(fault["find"])
        if count != 1:
            wrong.append(f"{fault['id']}: stands {count} times in {fault['file']}")
        if ids[fault["id"]] > 1 or not fault["tests"]:
            wrong.append(f"{fault['id']}: needs an id of its own and tests")
        fault["start"] = text.find(fault["find"])
        fault["end"] = fault["start"] + len(fault["find"])
    if wrong:
        sys.exit("\n".join(wrong))
    return faults


def planted(text, faults, start, end):
    """A part of a file with its faults; of two that overlap the smaller stands inside the larger."""
    out, at = [], start
    faults = sorted(faults, key=lambda fault: (fault["start"], -fault["end"]))
    while faults:
        fault, inner, rest = faults[0], [], []
        for other in faults[1:]:
            if other["start"] >= fault["end"]:
                rest.append(other)
            elif other["end"] <= fault["end"] and fault["kind"] != "whole":
                inner.append(other)
            else:
                sys.exit(f"{fault['id']} and {other['id']} stand in each other's way")
        crate = "oppslag" if fault["room"] == "bin" else "crate"
        on = f"{crate}::base::fault::on({fault['number']})"
        right = planted(text, inner, fault["start"], fault["end"])
        out.append(text[at : fault["start"]])
        out.append(
            {
                "expression": f"(if {on} {{ {fault['wrong']} }} else {{ {right} }})",
                "statement": f"if {on} {{ {fault['wrong']} }} else {{ {right} }}",
                "whole": fault["wrong"].replace("FAULT", on),
            }[fault["kind"]]
        )
        at, faults = fault["end"], rest
    out.append(text[at:end])
    return "".join(out)


def copied(folder, faults):
    """The tree with all faults in it. A file that is as it should be keeps its time, for cargo."""
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True).stdout
    by_file = collections.defaultdict(list)
    for fault in faults:
        by_file[fault["file"]].append(fault)
    for name in filter(None, names.decode().split("\0")):
        source, target = ROOT / name, folder / name
        if not source.is_file():
            continue
        content = source.read_bytes()
        if name in by_file:
            text = content.decode()
            content = planted(text, by_file[name], 0, len(text)).encode()
        elif name == "src/base/mod.rs":
            content += b"pub mod fault;\n"
        elif name.startswith("tests/mutants/"):
            continue
        put(target, content)
        shutil.copymode(source, target)
    put(folder / "src/base/fault.rs", ON.encode())


def put(target, content):
    if not target.is_file() or target.read_bytes() != content:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


class Copy:
    """The built copy: its test programs, and what they say with faults switched on."""

    def __init__(self, folder, cargo, without):
        self.folder, self.programs, self.sound = folder, {}, {}
        self.without = [pattern.partition(" ") for pattern in without]
        command = ["cargo", "test", "--release", "--no-run", "--lib", "--bins", "--tests", *cargo]
        command.append("--message-format=json-render-diagnostics")
        run = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        if run.returncode:
            sys.exit("the copy does not compile")
        for line in run.stdout.splitlines():
            message = json.loads(line)
            if message.get("executable") and message["profile"]["test"]:
                target = message["target"]
                kind = target["kind"][0]
                name = {"lib": "unit", "bin": "bin"}.get(kind, target["name"])
                self.programs[name] = message["executable"]

    def tests(self):
        """The names of all tests, as "it cases::every_check_has_cases"."""
        names = []
        for kind, program in self.programs.items():
            command = [program, "--list", "--format=terse"]
            run = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
            ends = [line.partition(": test") for line in run.stdout.splitlines()]
            names += [f"{kind} {name}" for name, end, _ in ends if end]
        return names

    def failing(self, pattern, numbers, exact=False):
        """The tests of a pattern ("it cases::") that fail with some faults."""
        kind, _, name = pattern.partition(" ")
        command = [self.programs[kind], *([name] if name else []), *(["--exact"] if exact else [])]
        skipped = [part for program, _, part in self.without if program == kind]
        command += [] if exact else [word for part in skipped for word in ("--skip", part)]
        environment = {**os.environ, SWITCH: ",".join(map(str, numbers))}
        try:
            run = subprocess.run(
                command, cwd=self.folder, env=environment, capture_output=True, timeout=LONGEST
            )
        except subprocess.TimeoutExpired:
            return [f"{kind} (does not end)"]
        if run.returncode == 0:
            return []
        lines = run.stdout.decode(errors="replace").splitlines()
        failed = [line for line in lines if line.startswith("test ") and "FAILED" in line]
        words = [line.split() for line in failed if not line.startswith("test result:")]
        names = {line[1] if line[1] != "[pages]" else line[2] for line in words}
        return [f"{kind} {name}" for name in sorted(names)] or [f"{kind} (breaks off)"]

    def finder(self, pattern, number):
        """A test that fails with a fault and passes without it."""
        for name in self.failing(pattern, [number]):
            if name.endswith(")"):
                return name
            if name not in self.sound:
                self.sound[name] = not self.failing(name, [], exact=True)
            if self.sound[name]:
                return name
        return None


def near(copy, known, fault):
    """The first test near a fault that finds it."""
    for pattern in fault["tests"]:
        kind, _, part = pattern.partition(" ")
        if any(name.startswith(f"{kind} ") and part in name for name in known):
            found = copy.finder(pattern, fault["number"])
            if found:
                return found
    return None


def together(copy, survivors):
    """What all tests find of the survivors: first of all of them at once, then of each alone."""
    found = {}
    numbers = [fault["number"] for fault in survivors]
    for kind in copy.programs:
        failing = copy.failing(kind, numbers)
        print(f"all survivors at once, {kind}: {', '.join(failing) or 'all pass'}", flush=True)
        for fault in survivors:
            for name in failing if fault["id"] not in found else []:
                if copy.failing(name, [fault["number"]], exact=True):
                    found[fault["id"]] = name
                    break
    return found


def table(faults, results):
    """How many of each room were found, as Markdown."""
    rooms = collections.defaultdict(lambda: [0, 0])
    for fault in faults:
        if fault["id"] in results:
            rooms[fault["room"]][0] += 1
            rooms[fault["room"]][1] += results[fault["id"]] is not None
    lines = ["| room | faults | found |", "|---|---:|---:|"]
    lines += [f"| {room} | {all} | {found} |" for room, (all, found) in rooms.items()]
    all, found = (sum(counts[n] for counts in rooms.values()) for n in (0, 1))
    return "\n".join([*lines, f"| **all** | {all} | {found} ({100 * found // max(all, 1)} %) |"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--copy", type=pathlib.Path, help="keep the copy and its results here")
    parser.add_argument("--only", action="append", default=[], help="a fault by its id")
    parser.add_argument("--room", action="append", default=[], help="the faults of a room")
    parser.add_argument("--check", action="store_true", help="only find the places of the faults")
    parser.add_argument("--near", action="store_true", help="only the tests near each fault")
    parser.add_argument("--jobs", type=int, default=1, help="how many faults at a time")
    parser.add_argument("--again", action="store_true", help="run survivors of the last time again")
    parser.add_argument("--without", action="append", default=[], help="tests that are left out, as it pages::")
    parser.add_argument("--results", default="results.json", help="their name in the copy's folder")
    parser.add_argument("cargo", nargs="*", help="after --: more arguments for cargo test")
    asked = parser.parse_args()
    faults = load()
    if asked.check:
        for file in {fault["file"] for fault in faults}:
            text = (ROOT / file).read_text()
            planted(text, [fault for fault in faults if fault["file"] == file], 0, len(text))
        print(f"{len(faults)} faults have their place")
        return
    folder = (asked.copy or pathlib.Path(tempfile.mkdtemp(prefix="oppslag-mutants-"))).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    copied(folder, faults)
    copy = Copy(folder, asked.cargo, asked.without)
    known = copy.tests()
    journal = folder / asked.results
    results = json.loads(journal.read_text()) if journal.is_file() else {}
    if asked.again:
        results = {id: found for id, found in results.items() if found}
    chosen = [
        fault
        for fault in faults
        if (not asked.only or fault["id"] in asked.only)
        and (not asked.room or fault["room"] in asked.room)
    ]

    def judged(fault):
        start = time.monotonic()
        return fault["id"], near(copy, known, fault), time.monotonic() - start

    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        for id, found, took in pool.map(judged, [f for f in chosen if f["id"] not in results]):
            results[id] = found
            journal.write_text(json.dumps(results, indent=1))
            print(f"{took:4.0f} s  {id}: {found or 'SURVIVES'}", flush=True)
    survivors = [fault for fault in chosen if results[fault["id"]] is None]
    if survivors and not asked.near:
        results.update(together(copy, survivors))
        journal.write_text(json.dumps(results, indent=1))
    for fault in survivors:
        if results[fault["id"]] is None:
            print(f"survives: {fault['id']} ({fault['file']}): {fault['what']}")
    print(table(chosen, results))
    if not asked.copy:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
