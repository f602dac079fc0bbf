"""Makes this part's helpers importable, and the one application that all its tests share."""

import gc
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from antrean_ui.app import application


@pytest.fixture(scope="session", autouse=True)
def running():
    return application()


@pytest.fixture(scope="module", autouse=True)
def swept():
    """Sweep here alone: in a link's thread, the collector would destroy Qt objects of this one."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    gc.collect()
