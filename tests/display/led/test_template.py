"""The bytes that each make of sign is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean_display.led.template import BadTemplate, Protocol, Shown, Template, crc16, read

CALL = Shown("A2-017", "3")


def test_plain_text_is_a_line():
    assert read("ascii").bytes_for(CALL, 1) == b"A2-017    3\r\n"


def test_stx_and_etx_stand_around_the_text_and_a_check_proves_it():
    frame = read("stx").bytes_for(CALL, 5)
    assert frame[:-1] == b"\x0205A2-017    3\x03"
    check = 0
    for byte in frame[1:-1]:
        check ^= byte
    assert frame[-1] == check


def test_modbus_writes_registers_as_its_specification_says():
    """The example of the specification: two registers from 0x0001, 0x000A and 0x0102."""
    template = Template(name="", protocol=Protocol.MODBUS, body="\x00\n\x01\x02", register=1)
    frame = template.bytes_for(CALL, 0x11)
    assert frame.hex(" ") == "11 10 00 01 00 02 04 00 0a 01 02 c6 f0"
    assert template.answered(frame, bytes.fromhex("1110000100021298"))
    assert not template.answered(frame, b"")
    assert not template.answered(frame, bytes.fromhex("1190010dc5ff00"))


def test_a_frame_to_every_sign_has_no_answer():
    template = read("modbus")
    assert template.answered(template.bytes_for(CALL, 0), b"")


def test_a_sign_is_dark_while_nobody_is_called():
    assert read("ascii").bytes_for(Shown(), 1).strip() == b""


def test_a_sign_without_letters_is_told_the_figures():
    template = Template(name="", body="{digits}{counter:0>2}", check="sum", frame="{body}{check}")
    assert template.bytes_for(CALL, 1) == b"01703" + bytes([sum(b"01703") & 0xFF])


def test_a_check_may_be_two_figures():
    template = Template(name="", body="AB", check="xor", check_hex=True, frame="{body}{check}\r")
    assert template.bytes_for(CALL, 1) == b"AB03\r"


@given(st.binary(max_size=60))
def test_a_modbus_frame_with_its_check_has_the_rest_nought(frame):
    assert crc16(frame + crc16(frame)) == b"\x00\x00"


@pytest.mark.parametrize(
    "text",
    ['name = "x"', 'name = "x"\nbody = "{nobody}"', 'name = "x"\nbody = "a"\nspeed = 3', "name = "],
)
def test_a_template_that_cannot_be_used_is_refused_at_once(tmp_path, text):
    file = tmp_path / "sign.toml"
    file.write_text(text)
    with pytest.raises(BadTemplate, match=r"sign\.toml"):
        read(str(file))


def test_an_office_may_bring_its_own(tmp_path):
    file = tmp_path / "ours.toml"
    file.write_text('name = "Papan kami"\nbody = "#{number}$"\n')
    assert read(str(file)).bytes_for(CALL, 1) == b"#A2-017$"
