"""Which station of a zone speaks."""

from hypothesis import given
from hypothesis import strategies as st

from antrean_voice.election import Candidate, speaker

candidates = st.lists(
    st.builds(
        Candidate,
        station=st.sampled_from("abcdef"),
        zone=st.sampled_from(["1", "2", None]),
        sound=st.booleans(),
    ),
    unique_by=lambda each: each.station,
)


def test_the_first_by_name_of_the_zones_own_displays():
    hall = [Candidate("a", None, True), Candidate("c", "1", True), Candidate("b", "1", True)]
    assert speaker("1", hall) == "b"
    assert speaker("2", hall) == "a"


def test_the_named_station_while_it_can():
    hall = [Candidate("b", "1", True), Candidate("c", "1", True)]
    assert speaker("1", hall, named="c") == "c"
    assert speaker("1", [hall[0], Candidate("c", "1", False)], named="c") == "b"


def test_nobody_where_nobody_has_a_sound_device():
    assert speaker("1", [Candidate("b", "1", False)]) is None


@given(candidates, st.randoms())
def test_everyone_who_asks_hears_the_same(hall, dice):
    mixed = list(hall)
    dice.shuffle(mixed)
    assert speaker("1", mixed) == speaker("1", hall)
