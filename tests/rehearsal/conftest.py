"""One small hall, set on a stage, for all tests of the rehearsal."""

import pytest

from antrean_rehearsal.stage import Stage
from antrean_shared.words import Role


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    with Stage(tmp_path_factory.mktemp("stage")) as made:
        made.furnish()
        made.serve()
        yield made


@pytest.fixture(scope="module")
def kiosk(stage):
    return stage.robot(Role.KIOSK, "kiosk-9")


@pytest.fixture(scope="module")
def desk(stage):
    return stage.robot(Role.COUNTER, "desk-9")
