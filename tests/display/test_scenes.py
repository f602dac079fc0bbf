"""What happens in the pictures: each scene leaves the board it is named for."""

import pytest

from antrean_display import scenes
from antrean_display.shots import Played


@pytest.mark.parametrize(
    ("scene", "zone", "large", "listed"),
    [
        (scenes.before_the_first_call, "1", 0, 0),
        (scenes.one_call, "1", 1, 8),
        (scenes.longest, "3", 1, 8),
        (scenes.longest_number, "1", 1, 8),
        (scenes.at_rest, "1", 1, 8),
        (scenes.nobody, "1", 0, 8),
        (scenes.two_calls, "1", 2, 8),
        (scenes.three_calls, "1", 3, 8),
        (scenes.twelve_calls, "1", 4, 8),
        (scenes.link_down, "1", 1, 8),
        (scenes.never_linked, "1", 0, 0),
        (scenes.whole_hall, None, 1, 8),
        (scenes.steps, "3", 1, 8),
    ],
)
def test_a_scene_leaves_its_board(scene, zone, large, listed):
    played = Played(zone)
    played.plays(scene)
    assert (len(played.model.board.tiles), len(played.model.board.rows)) == (large, listed)
