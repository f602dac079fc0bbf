"""Signs at real ptys: told at once, told again, unplugged and put back."""

import pytest

from antrean_display.led.line import BadSign, SignFault, SignLine, parse
from antrean_display.led.template import BadTemplate, Shown
from tests.display.led.lamps import Lamps
from tests.voice.hall_sound import until

CALL, NEXT = Shown("A2-017", "3"), Shown("D-004", "17")


@pytest.fixture
def line():
    made = []

    def make(lamps, template="ascii", again_s=30.0):
        faults = []
        settings = parse(f"serial://{lamps.path}?template={template}&address=5")
        made.append(SignLine(settings, faults.append, again_s, retry_s=0.05))
        made[-1].start()
        return made[-1], faults

    yield make
    for each in made:
        each.stop()


@pytest.mark.parametrize("template", ["ascii", "stx", "modbus"])
def test_a_call_reaches_the_sign_at_once(tmp_path, line, template):
    lamps = Lamps(tmp_path, modbus=template == "modbus")
    one, faults = line(lamps, template)
    for shown in (CALL, NEXT, Shown()):
        one.show(shown)
        lamps.shows(parse(f"serial:///x?template={template}").template.bytes_for(shown, 5))
    assert faults == []


def test_what_stands_is_sent_again(tmp_path, line):
    lamps = Lamps(tmp_path)
    one, _ = line(lamps, again_s=0.1)
    one.show(CALL)
    until(lambda: lamps.received.count(b"A2-017    3\r\n") >= 3)


def test_what_has_not_changed_is_not_sent_at_every_look(tmp_path, line):
    lamps = Lamps(tmp_path)
    one, _ = line(lamps)
    for _ in range(20):
        one.show(CALL)
    one.show(NEXT)
    lamps.shows(b"D-004    17\r\n")
    assert lamps.received.count(b"\r\n") <= 3


def test_a_pulled_cable_is_told_and_put_back_shows_the_number_of_now(tmp_path, line):
    lamps = Lamps(tmp_path)
    one, faults = line(lamps, again_s=0.1)
    one.show(CALL)
    lamps.shows(b"A2-017    3\r\n")
    lamps.unplug()
    until(lambda: faults == [SignFault.LOST])
    one.show(NEXT)
    lamps.plug()
    lamps.shows(b"D-004    17\r\n")
    until(lambda: faults == [SignFault.LOST, None])


def test_a_sign_that_was_never_there_holds_nobody_up(tmp_path, line):
    lamps = Lamps(tmp_path)
    lamps.unplug()
    one, faults = line(lamps)
    until(lambda: faults == [SignFault.LOST])
    one.show(CALL)
    lamps.plug()
    lamps.shows(b"A2-017    3\r\n")


def test_a_sign_that_does_not_answer_is_told(tmp_path, line):
    lamps = Lamps(tmp_path, modbus=True, deaf=True)
    one, faults = line(lamps, "modbus")
    one.show(CALL)
    until(lambda: faults == [SignFault.SILENT])
    lamps.deaf = False
    until(lambda: faults == [SignFault.SILENT, None])


def test_an_address_is_read():
    sign = parse("serial:///dev/ttyUSB0?baud=19200&template=stx&address=12&counter=3")
    assert (sign.device, sign.baud, sign.address, sign.counter) == ("/dev/ttyUSB0", 19200, 12, "3")
    assert sign.template.name == "STX/ETX"


@pytest.mark.parametrize(
    "uri",
    [
        "tcp:///dev/x",
        "serial://",
        "serial:///dev/x?baud=1234",
        "serial:///dev/x?address=300",
        "serial:///dev/x?colour=red",
    ],
)
def test_an_address_that_is_none_is_refused(uri):
    with pytest.raises(BadSign):
        parse(uri)


def test_a_template_that_is_none_is_refused():
    with pytest.raises(BadTemplate):
        parse("serial:///dev/x?template=none")
