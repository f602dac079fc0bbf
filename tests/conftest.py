"""Makes the helpers beside the parts importable, and keeps every window off the desktop."""

import gc
import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "deploy")]


@pytest.fixture(autouse=True)
def swept():
    """Sweep between tests: with a screen in the process, nobody does while no Qt loop runs."""
    yield
    if not gc.isenabled():
        gc.collect(1)
