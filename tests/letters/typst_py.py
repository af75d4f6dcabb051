"""Makes letters with typst-py, one tagged PDF each: `typst_py.py ROOT FONTS COUNT` prints milliseconds a
letter, elapsed and of processors, after a first one that warms up."""

import json
import sys
import time
from pathlib import Path

import typst

root, fonts, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
recipients = json.loads((root / "recipients.json").read_text())
main = root / "templates/letter/main.typ"
compiler = typst.Compiler(str(main), root=str(root), font_paths=[fonts], ignore_system_fonts=True)


def letter(recipient):
    (root / "recipient.json").write_text(json.dumps(recipient))
    return compiler.compile(format="pdf", pdf_standards=["ua-1", "a-2a"])


letter(recipients[0])
start, busy = time.monotonic(), time.process_time()
pdfs = {letter(recipient) for recipient in recipients[:count]}
seconds, busy = time.monotonic() - start, time.process_time() - busy
assert len(pdfs) == count, "every letter is another one"
print(seconds / count * 1000, busy / count * 1000)
