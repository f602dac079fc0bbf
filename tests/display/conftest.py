"""The one application that all of this part's tests share."""

import pytest

from antrean_ui.app import application


@pytest.fixture(scope="session", autouse=True)
def running():
    return application()
