"""The one door to python-escpos, which is used to write bytes and for nothing else.

Importing it leaves things behind: a handler on the root logger, which would make the program's own
``basicConfig`` do nothing, and a new temporary directory with a pickle at every start; and it reads
35 printer profiles as YAML for a fifth of a second. Here it reads the one profile of
``escpos.json``, in a directory that is removed at once, and the root logger is left as it was.
"""

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROFILES = Path(__file__).with_name("escpos.json")


@contextmanager
def _leaving_no_trace() -> Iterator[None]:
    handlers, usual = logging.root.handlers[:], tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="antrean-") as nest:
        settings = {"CAPABILITIES_FILE": str(PROFILES), "CAPABILITIES_PICKLE_DIR": nest}
        tempfile.tempdir = nest
        try:
            with _environment({f"ESCPOS_{name}": value for name, value in settings.items()}):
                yield
        finally:
            tempfile.tempdir = usual
            logging.root.handlers[:] = handlers


@contextmanager
def _environment(changes: dict[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


with _leaving_no_trace():
    from escpos.constants import QR_ECLEVEL_M
    from escpos.printer.dummy import Dummy

__all__ = ["QR_ECLEVEL_M", "Dummy"]
