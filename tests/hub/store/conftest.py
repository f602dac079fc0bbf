import shutil

import pytest

from antrean_hub.store.store import Store


@pytest.fixture(scope="session")
def blank(tmp_path_factory):
    """A file with every table and nothing in them: made once, because that takes a process."""
    path = tmp_path_factory.mktemp("blank") / "hall.db"
    Store(path).close()
    return path


@pytest.fixture
def new_file(blank, tmp_path):
    """A file of this test's own, as the hub makes it."""
    return shutil.copy(blank, tmp_path / "hall.db")
