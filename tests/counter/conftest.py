"""What every test of the counter stands on."""

import pytest
from PySide6.QtWidgets import QApplication

from antrean_ui.app import application


@pytest.fixture(scope="session", autouse=True)
def desktop():
    """The one application of the process, of the kind that the counter's program makes."""
    return application(QApplication)
