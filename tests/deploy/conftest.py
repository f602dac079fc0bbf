import shutil

import pytest

from antrean_setup.places import Places
from tests.deploy.machines import PACKAGES, Served, machine, set_hub_up


@pytest.fixture(scope="session")
def ready(tmp_path_factory):
    """A machine with a hub that was set up once."""
    places = machine(tmp_path_factory.mktemp("machine"))
    set_hub_up(places)
    return places


@pytest.fixture
def hub(ready, tmp_path):
    """A machine of this test's own, with a hub that was set up."""
    shutil.copytree(ready.root, tmp_path / "machine", symlinks=True)
    return Places(tmp_path / "machine")


@pytest.fixture(scope="session")
def served(ready, tmp_path_factory):
    """A hub that serves, for tests that only ask."""
    root = tmp_path_factory.mktemp("served") / "machine"
    shutil.copytree(ready.root, root, symlinks=True)
    running = Served(Places(root))
    yield running
    running.stop()


@pytest.fixture(params=sorted(folder.name for folder in PACKAGES.iterdir() if folder.is_dir()))
def package(request):
    """Each Debian package in turn, by name."""
    return request.param
