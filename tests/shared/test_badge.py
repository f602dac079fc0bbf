import stat

import pytest

from antrean_shared.badge import BadBadge, Badge, drop, keep, kept, renew, step_back
from antrean_shared.words import Role

BADGE = Badge(
    hub="wss://10.0.0.2:7600/", station="pc-1", role=Role.COUNTER, token="t", ca="PEM", counter="1"
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "own" / "badge.json"


def test_a_badge_is_read_as_it_was_kept_and_for_its_user_alone(file):
    keep(BADGE, file)
    assert kept(file) == BADGE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_in_a_folder_of_all_users_it_is_for_them_all(file):
    file.parent.mkdir()
    file.parent.chmod(0o777)
    keep(BADGE, file)
    renew(file, "newer")
    assert stat.S_IMODE(file.stat().st_mode) == 0o666


def test_a_new_badge_replaces_the_old_one_and_leaves_nothing_beside_it(file):
    keep(BADGE, file)
    keep(Badge(hub="", station="pc-2", role=Role.COUNTER, token="u"), file)
    assert kept(file).station == "pc-2"
    assert list(file.parent.iterdir()) == [file]


def test_a_machine_without_a_badge_has_none(file):
    assert kept(file) is None


def test_a_file_that_is_no_badge_says_what_to_do(file):
    file.parent.mkdir()
    file.write_text("{torn")
    with pytest.raises(BadBadge, match="pair the machine anew"):
        kept(file)


def test_a_badge_remembers_the_token_before_its_own_and_steps_back_once(file):
    keep(BADGE, file)
    renew(file, "u")
    assert (kept(file).token, kept(file).before, kept(file).station) == ("u", "t", "pc-1")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert step_back(file)
    assert kept(file) == BADGE
    assert not step_back(file)


def test_a_badge_that_is_worth_nothing_is_put_aside(file):
    keep(BADGE, file)
    drop(file)
    assert kept(file) is None
