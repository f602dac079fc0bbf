"""The kernel's records to keys."""

from antrean_counter.pads.events import RECORD, Events


def record(code, value, kind=1):
    return RECORD.pack(1_764_000_000, 250_000, kind, code, value)


def test_a_press_is_told_once_however_long_it_is_held():
    told = record(96, 1) + record(96, 2) + record(96, 2) + record(96, 0)
    assert Events().feed(told) == ("NumEnter",)


def test_both_rows_of_digits_and_the_signs_are_the_keypads():
    codes = (79, 2, 73, 10, 82, 11, 78, 74, 55, 98, 83)
    keys = Events().feed(b"".join(record(code, 1) for code in codes))
    digits = ("Num1", "Num1", "Num9", "Num9", "Num0", "Num0")
    assert keys == (*digits, "Num+", "Num-", "Num*", "Num/", "Num.")


def test_what_is_no_key_or_no_key_of_ours_is_nothing():
    assert Events().feed(record(0, 0, kind=0) + record(4, 458_840, kind=4) + record(30, 1)) == ()


def test_a_record_may_come_in_pieces():
    events, told = Events(), record(78, 1)
    assert (events.feed(told[:7]), events.feed(told[7:])) == ((), ("Num+",))
