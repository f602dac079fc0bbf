"""Makes this part's helpers importable, and the one application that all its tests share."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from antrean_ui.app import application


@pytest.fixture(scope="session", autouse=True)
def running():
    return application()
