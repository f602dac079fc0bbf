import subprocess
import sys
from pathlib import Path

PROGRAM = """
import logging, os
before = dict(os.environ)
import antrean_printer.quiet_escpos
assert logging.root.handlers == [], logging.root.handlers
assert dict(os.environ) == before
print(len(os.listdir(os.environ["TMPDIR"])))
"""


def test_importing_it_leaves_no_trace(tmp_path):
    environment = {"TMPDIR": str(tmp_path), "PATH": ""}
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )
    assert (ran.stdout, ran.stderr) == ("0\n", "")
    assert list(Path(tmp_path).iterdir()) == []
