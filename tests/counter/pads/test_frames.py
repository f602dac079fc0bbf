"""Bytes to keys: the framings that pads use, cut anywhere, with noise between."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_counter.pads.frames import LONGEST, BadFrame, Frames, compiled

KEYS = "0123456789+-*/."


@pytest.mark.parametrize(
    ("frame", "sent", "keys"),
    [
        ("raw", b"5", ("Num5",)),
        ("raw", b"\r", ("NumEnter",)),
        ("line", b"5\n+\r\n", ("Num5", "Num+")),
        ("line", b"#\n", ("NumEnter",)),
        ("address", b"03,5\n3,-\n4,1\n", ("Num5", "Num-")),
        ("stx", b"\x02035\x03\x0203*\x03", ("Num5", "Num*")),
        ("K{key};", b"K1;K/;", ("Num1", "Num/")),
        ("\\x01{key}\\r", b"\x017\r", ("Num7",)),
    ],
)
def test_a_press_as_it_comes_over_the_line(frame, sent, keys):
    addr = "3" if "addr" in frame or frame in {"address", "stx"} else ""
    assert Frames(frame, addr).feed(sent) == keys


def test_without_an_address_every_pad_of_the_line_counts():
    assert Frames("address").feed(b"1,5\n2,6\n") == ("Num5", "Num6")


def test_a_key_that_means_nothing_and_noise_are_dropped():
    assert Frames("line").feed(b"\xff\x00~~Z\n5\n") == ("Num5",)


def test_a_pads_own_letters_become_keys():
    frames = Frames("line", keys={"N": "NumEnter", "5": "F5"})
    assert frames.feed(b"N\n5\n6\n") == ("NumEnter", "F5", "Num6")


def test_noise_without_end_fills_no_memory():
    frames = Frames("line")
    for _ in range(100):
        assert frames.feed(b"\x00" * 50) == ()
    assert len(frames._held) <= LONGEST
    assert frames.feed(b"5\n") == ("Num5",)


@pytest.mark.parametrize("template", ["", "5", "{key}{key}", "{addr}"])
def test_a_template_without_its_key_is_refused(template):
    with pytest.raises(BadFrame):
        compiled(template)


@given(st.lists(st.sampled_from(KEYS), max_size=12), st.data())
def test_it_does_not_matter_where_a_line_is_cut(keys, data):
    sent = "".join(f"07,{key}\n" for key in keys).encode()
    frames, heard = Frames("address", "7"), ()
    while sent:
        cut = data.draw(st.integers(1, len(sent)))
        heard += frames.feed(sent[:cut])
        sent = sent[cut:]
    assert heard == tuple(f"Num{key}" for key in keys)
