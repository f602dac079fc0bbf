import pytest

from antrean_printer.conversation import Conversation, Patience
from antrean_printer.deadline import Deadline
from antrean_printer.errors import NoAnswer, Stalled
from antrean_printer.status import Status
from antrean_printer.transport.memory import (
    COVER_OPEN,
    CUTTER,
    HEALTHY,
    NEAR_END,
    OFFLINE,
    OVERHEATED,
    PAPER_OUT,
    Firmware,
    Memory,
)

BRIEF = Patience(open=0.1, ask=0.1, answer=0.05, write=0.1, print=0.1, look=0.02, quiet=0.0)
ASB = bytes.fromhex("1400000f")


def talk(firmware=None, patience=BRIEF, **options):
    memory = Memory(firmware or Firmware(), **options)
    memory.open(Deadline(0))
    return memory, Conversation(memory, patience)


class Chatter(Memory):
    """A printer that says something unasked before every answer."""

    noise = b""

    def read(self, deadline):
        return self.noise + super().read(deadline)


def chat(noise):
    memory = Chatter()
    memory.noise = noise
    return Conversation(memory, BRIEF)


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        (HEALTHY, Status.OK),
        (NEAR_END, Status.NEAR_END),
        (PAPER_OUT, Status.PAPER_OUT),
        (COVER_OPEN, Status.COVER_OPEN),
        (CUTTER, Status.CUTTER),
        (OVERHEATED, Status.ERROR),
        (OFFLINE, Status.OFFLINE),
        (None, Status.UNKNOWN),
    ],
)
def test_a_printer_is_asked_how_it_is(answers, status):
    _, conversation = talk(Firmware(answers))
    assert conversation.ask() is status


@pytest.mark.parametrize("noise", [b"\x11", b"\x13\x11", ASB, ASB + ASB])
def test_a_printers_own_chatter_is_passed_over(noise):
    assert chat(noise).ask() is Status.OK


@pytest.mark.parametrize("noise", [b"login: ", b"\xff", b"\x12\x12OK"])
def test_valid_bytes_in_a_strangers_talk_are_not_believed(noise):
    assert chat(noise).ask() is Status.NONSENSE


def test_a_fence_is_awaited():
    _, conversation = talk()
    conversation.send(b"Halo\n")
    assert conversation.await_fence(5, asks=True) == 0


def test_what_was_said_before_the_job_is_no_fence():
    _, conversation = talk(Firmware(fences=False))
    conversation.ask()
    conversation.send(b"Halo\n")
    assert conversation.await_fence(5, asks=False) is None


def test_a_stray_fence_before_the_job_is_forgotten():
    memory = Chatter(Firmware(fences=False))
    memory.noise = b"\x00"
    conversation = Conversation(memory, BRIEF)
    assert conversation.ask() is Status.OK
    conversation.send(b"Halo\n")
    assert conversation.await_fence(5, asks=False) is None


def test_waiting_ends_early_when_the_printer_tells_why():
    patience = Patience(print=3600, look=0.01)
    memory, conversation = talk(Firmware(runs_out_after=2), patience)
    conversation.send(b"Halo\n")
    assert conversation.await_fence(5, asks=True) is None
    assert memory.firmware.answers == PAPER_OUT


def test_a_stall_passes_through():
    _, conversation = talk(takes=3)
    with pytest.raises(Stalled):
        conversation.send(b"Halo\n")


def test_an_old_job_is_settled_by_a_fence_of_its_own():
    memory, conversation = talk()
    assert conversation.settle()
    assert memory.jobs == [b"\x1dr\x01"]


class Late(Memory):
    """A printer that still owes the fence of an older job, and talks one byte at a time."""

    def open(self, deadline):
        super().open(deadline)
        self._inbox = b"\x00"

    def read(self, deadline):
        heard = super().read(deadline)
        self._inbox = heard[1:]
        return heard[:1]


def test_settling_hears_the_old_fence_and_the_new_one():
    memory = Late()
    memory.open(Deadline(0))
    assert Conversation(memory, Patience(quiet=0.01)).settle()
    with pytest.raises(NoAnswer):
        memory.read(Deadline(0))


def test_an_old_job_that_still_waits_is_not_settled():
    _, conversation = talk(Firmware(fences=False))
    assert not conversation.settle()


def test_patience_grows_with_the_job_and_the_slowness_of_the_line():
    patience = Patience()
    assert patience.writing(960, speed=960) == patience.write + 2
    assert patience.printing(960, speed=960) == patience.print + 1
    assert patience.bound(960, speed=960) == pytest.approx(patience.bound(0, speed=960) + 3)
