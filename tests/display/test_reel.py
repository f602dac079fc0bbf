"""Pictures and films beside the calls."""

import pytest
from PIL import Image

from antrean_display.reel import NO_REEL, Clip, Reel, read
from antrean_shared.wire import Media
from tests.display.films import film


def test_pictures_stand_one_turn_and_a_film_to_its_end(tmp_path):
    Image.new("RGB", (64, 36)).save(tmp_path / "b.png")
    film(tmp_path / "a.webp", 30, 500)
    clips = read(tmp_path).clips
    assert [(clip.url.rpartition("/")[2], clip.moves, clip.turns) for clip in clips] == [
        ("a.webp", True, 2),
        ("b.png", False, 1),
    ]


def test_what_is_no_picture_is_left_out(tmp_path):
    (tmp_path / "a.png").write_text("no picture")
    (tmp_path / "b.txt").write_text("words")
    assert read(tmp_path) == NO_REEL


def test_clips_take_turns_for_ever():
    reel = Reel((Clip("a", turns=2), Clip("b")))
    assert [reel.at(turn).url for turn in range(5)] == ["a", "a", "b", "a", "a"]
    assert NO_REEL.at(3) is None


def test_a_folder_that_is_not_there_is_no_reel(tmp_path):
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none")


def test_the_halls_list_chooses_orders_and_names_them():
    reel = Reel(
        (Clip("file:///m/a.png"), Clip("file:///m/b.webp", True, 3), Clip("file:///m/c.png"))
    )
    media = (
        Media(file="b.webp"),
        Media(file="a.png", seconds=25, caption="Batik"),
        Media(file="x"),
    )
    clips = reel.listed(media).clips
    assert [(clip.name, clip.turns, clip.caption) for clip in clips] == [
        ("b.webp", 3, ""),
        ("a.png", 3, "Batik"),
    ]
    assert reel.listed(()) == reel
    assert reel.listed((Media(file="x"),)) == NO_REEL
