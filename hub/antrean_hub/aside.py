"""Has a module work in a process of its own, from its input to its output.

The hub runs all year. What it wants for a moment, once in a while, is not carried about by it, and
what strangers packed is not unpacked in it.
"""

import subprocess
import sys


def aside(module: str, given: bytes, *tasks: str) -> bytes:
    """Return what ``python -m module tasks…`` makes of ``given``; raises CalledProcessError."""
    command = [sys.executable, "-m", module, *tasks]
    return subprocess.run(command, input=given, stdout=subprocess.PIPE, check=True).stdout
