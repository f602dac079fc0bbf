"""Every layout of a ticket, as bytes and as a picture.

``python -m tests.kiosk.papers`` renews them. Look at each
picture before you keep it: it is what a visitor will hold.
"""

from pathlib import Path

from msgspec.structs import replace

from antrean_kiosk.paper.ticket import Facts, face
from antrean_printer.encode import typeset
from antrean_printer.paper import NARROW, Paper
from antrean_printer.picture import draw, photograph
from antrean_shared.words import Origin, Priority
from antrean_ui import example
from tests.kiosk.story import VIEW

GOLDEN = Path(__file__).with_name("golden")
PAPERS = {
    "80mm": Paper(),
    "80mm-raster": Paper(native_qr=False, cutter=False),
    "58mm": Paper(NARROW, cutter=False, native_qr=False),
    "58mm-native": Paper(NARROW),
}
ONE_STEP, TWO_STEPS = (
    replace(example.ticket(VIEW, service, number), token="7f3a9c2e81b04d55")
    for service, number in (("A-04", "A2-017"), ("A-01", "A1-008"))
)
LENT = {"number": "A2-9000", "origin": Origin.EMERGENCY, "ahead": None, "wait": None}
PRACTICE = replace(VIEW, hall=replace(VIEW.hall, rehearsal=True))
TICKETS = {
    "plain": (ONE_STEP, VIEW, False),
    "english-priority": (
        replace(TWO_STEPS, language="en", priority=Priority.ELDERLY), VIEW, False
    ),
    "reprint": (ONE_STEP, VIEW, True),
    "emergency": (replace(ONE_STEP, **LENT), VIEW, False),
    "practice-english": (replace(ONE_STEP, language="en"), PRACTICE, True),
}  # fmt: skip


def job(ticket: str, paper: str) -> bytes:
    """The bytes of one ticket on one paper."""
    held, view, reprint = TICKETS[ticket]
    facts = Facts(view, "kiosk-1", example.NOW, reprint)
    return typeset(face(held, facts), PAPERS[paper])


def write() -> None:
    """Renew all bytes and pictures."""
    GOLDEN.mkdir(exist_ok=True)
    for ticket in TICKETS:
        for paper, kind in PAPERS.items():
            data = job(ticket, paper)
            file = GOLDEN / f"{ticket}-{paper}.bin"
            file.write_bytes(data)
            picture = photograph(draw(data, kind.dots)).quantize(16)
            picture.save(file.with_suffix(".png"), optimize=True)


if __name__ == "__main__":
    write()
