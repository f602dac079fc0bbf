"""A reader that types is told from a person who types."""

from antrean_kiosk.senses.wedge import Wedge


def typed(wedge: Wedge, text: str, gap_ms: int, start: int = 0) -> int:
    at = start
    for letter in text:
        wedge.type(letter, at)
        at += gap_ms
    return at


def test_what_comes_as_fast_as_a_machine_is_a_code():
    wedge = Wedge()
    assert wedge.enter(typed(wedge, "RSV-7K2M", 8)) == "RSV-7K2M"


def test_what_comes_as_fast_as_a_person_is_none():
    wedge = Wedge()
    assert wedge.enter(typed(wedge, "RSV-7K2M", 130)) is None


def test_a_lonely_enter_is_a_press():
    assert Wedge().enter(5) is None


def test_three_quick_letters_are_no_code():
    wedge = Wedge()
    assert wedge.enter(typed(wedge, "abc", 5)) is None


def test_a_stray_letter_before_the_code_does_not_spoil_it():
    wedge = Wedge()
    wedge.type("q", 0)
    assert wedge.enter(typed(wedge, "RSV-1", 8, start=900)) == "RSV-1"


def test_each_code_begins_anew():
    wedge = Wedge()
    first = wedge.enter(typed(wedge, "RSV-1", 8))
    assert (first, wedge.enter(typed(wedge, "RSV-2", 8, start=2000))) == ("RSV-1", "RSV-2")


def test_a_prefix_makes_a_slow_reader_a_reader_and_is_not_part_of_the_code():
    wedge = Wedge("~")
    assert wedge.enter(typed(wedge, "~RSV-1", 200)) == "RSV-1"


def test_with_a_prefix_nothing_else_is_a_code():
    wedge = Wedge("~")
    assert wedge.enter(typed(wedge, "RSV-1", 5)) is None


def test_a_prefix_alone_is_no_code():
    wedge = Wedge("~")
    assert wedge.enter(typed(wedge, "~", 5)) is None
