"""What the paper in a visitor's hand says, on both widths, read back from its bytes."""

import pytest
from msgspec.structs import replace
from PIL import ImageOps
from zxingcpp import read_barcodes

from antrean_hub.core.facts import TicketTaken
from antrean_kiosk.paper.ticket import Facts, counters_for, expected, face
from antrean_printer.document import Document, Pair, Qr, Text
from antrean_printer.encode import typeset
from antrean_printer.paper import NARROW, WIDE, Paper
from antrean_printer.picture import draw
from antrean_printer.reader import read
from antrean_shared.commands import TakeTicket
from antrean_shared.words import Priority, Role, StageId
from antrean_ui import example
from tests.kiosk.story import HALL, VIEW

REHEARSAL = example.view(HALL, Role.KIOSK, rehearsal=True)
PAPERS = [Paper(columns=WIDE), Paper(columns=NARROW)]


def paper_for(service="A-04", *, view=VIEW, reprint=False, **more) -> Document:
    ticket = example.ticket(view, service, "A2-017", **more)
    return face(ticket, Facts(view, "kiosk-1", example.NOW, reprint))


def words_on(document: Document) -> list[str]:
    texts = [block.text for block in document.blocks if isinstance(block, Text)]
    pairs = [f"{block.left} {block.right}" for block in document.blocks if isinstance(block, Pair)]
    return texts + pairs


def number_on(document: Document) -> Text:
    return next(
        block for block in document.blocks if isinstance(block, Text) and block.text == "A2-017"
    )


def test_it_says_where_for_what_and_when():
    said = words_on(paper_for())
    assert "MAL PELAYANAN PUBLIK" in said
    assert "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL" in said
    assert "Kartu Keluarga baru/perubahan" in said
    assert "Zona 1 - Loket 3, 4, 8" in said
    assert "Menunggu di depan Anda 0 orang" in said
    assert "Perkiraan dipanggil 08.12-08.24 WIB" in said
    assert "Rabu, 25 November 2026 08.12.31 WIB  kiosk-1" in said
    assert "Pengaduan: lapor.go.id / SMS 1708" in said


def test_the_number_is_the_hero():
    number = number_on(paper_for())
    assert (number.width, number.height, number.bold) == (6, 6, True)


def test_the_code_leads_to_this_ticket_alone():
    codes = [block for block in paper_for().blocks if isinstance(block, Qr)]
    assert [code.data for code in codes] == [VIEW.hall.ticket_url + "q7Hk2mXw9TzLb4Rd"]


def test_without_an_address_there_is_no_code():
    bare = replace(VIEW, hall=replace(VIEW.hall, ticket_url=""))
    assert not any(isinstance(block, Qr) for block in paper_for(view=bare).blocks)


def test_priority_is_white_on_black():
    assert "PRIORITAS" not in words_on(paper_for())
    badge = [b for b in paper_for(priority=Priority.ELDERLY).blocks if getattr(b, "inverse", False)]
    assert [block.text for block in badge] == ["PRIORITAS"]


def test_a_reprint_says_so_and_when():
    assert "CETAK ULANG 08.12" in words_on(paper_for(reprint=True))
    assert not any("CETAK" in text for text in words_on(paper_for()))


def test_a_rehearsal_says_so_at_both_ends():
    blocks = paper_for(view=REHEARSAL).blocks
    said = [block.text for block in blocks if isinstance(block, Text)]
    assert said[0] == said[-1] == "SIMULASI - TIDAK BERLAKU"
    assert not any("SIMULASI" in text for text in words_on(paper_for()))


def test_steps_are_listed_only_where_there_are_several():
    said = words_on(paper_for("A-01"))
    assert "Langkah Anda:" in said
    assert " 2. Perekaman: Loket 7" in said
    assert "Langkah Anda:" not in words_on(paper_for())


def test_english_stands_below_the_indonesian_that_officers_read():
    said = words_on(paper_for(language="en"))
    assert said.index("Kartu Keluarga baru/perubahan") < said.index("Family card: new or changed")
    assert "NOMOR ANTREAN / QUEUE NUMBER" in said
    assert "Zone 1 - Counter 3, 4, 8" in said


def test_a_language_without_its_words_reads_indonesian():
    assert "NOMOR ANTREAN" in words_on(paper_for(language="jv"))


def test_nobody_is_promised_a_time_that_nobody_knows():
    ticket = replace(example.ticket(VIEW, "A-04", "A2-017"), wait=None, ahead=None)
    said = words_on(face(ticket, Facts(VIEW, "kiosk-1", example.NOW)))
    assert expected(ticket, example.NOW) is None
    assert not any("Perkiraan" in text or "depan Anda" in text for text in said)


def test_counters_are_those_that_call_from_its_line():
    assert [counter.id for counter in counters_for(VIEW, StageId("AR"))] == ["7"]


@pytest.mark.parametrize(
    "words",
    [
        "QUEUE NUMBER",
        "Ahead of you",
        "PRIORITY",
        "Zone",
        "Please wait",
        "passed over",
        "Complaints",
    ],
)
def test_an_english_reader_finds_every_line_in_english_beside_the_indonesian(words):
    paper = typeset(paper_for("A-04", priority=Priority.CHILD, language="en"), PAPERS[0])
    assert words.encode() in paper
    assert words.encode() not in typeset(paper_for("A-04", priority=Priority.CHILD), PAPERS[0])


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.columns))
@pytest.mark.parametrize("service", [each.id for each in VIEW.services])
def test_every_service_fits_both_papers(service, paper):
    document = paper_for(service, priority=Priority.CHILD, language="en", view=REHEARSAL)
    assert read(typeset(document, paper), dots=paper.dots)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.columns))
def test_a_telephone_reads_the_code_on_it(paper):
    picture = draw(typeset(paper_for(), paper), paper.dots).convert("L")
    found = read_barcodes(ImageOps.expand(picture, 40, 255))
    assert [code.text for code in found] == [VIEW.hall.ticket_url + "q7Hk2mXw9TzLb4Rd"]


def test_nobody_asks_who_takes_a_number():
    """No name, no identity number, no telephone: a field more must be thought about here first."""
    asked = {"key", "service", "priority", "language", "print_at"}
    assert set(TakeTicket.__struct_fields__) == asked
    kept = {"ticket", "number", "service", "priority", "language", "token", "station", "booking"}
    assert set(TicketTaken.__struct_fields__) == kept
