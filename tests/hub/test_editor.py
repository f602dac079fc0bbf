"""What the hub works out aside from its loop: files in parts, and proposals that fit a frame."""

import pytest

from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import new_hall
from antrean_hub.core.step import note
from antrean_hub.editor import MOST_PROBLEMS, Editor, fitting
from antrean_hub.files.hall import read_hall
from antrean_hub.store.batch import Batch, Entry
from antrean_hub.store.store import Store
from antrean_shared.commands import ChangeHall, ImportHall
from antrean_shared.errands import UploadPart
from antrean_shared.managing import CellChange, Edit, RowChange
from antrean_shared.messages import MAX_FRAME, encode
from antrean_shared.words import ChangeKind
from tests.hub.core.halls import WEDNESDAY
from tests.hub.places import SAMPLE
from tests.hub.stranger import Refusal


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """The hall's file: an editor only reads it."""
    with Store(tmp_path_factory.mktemp("editor") / "hall.db") as store:
        yield store


@pytest.fixture(scope="module")
def hall(store):
    config = read_hall(SAMPLE)
    step = note(new_hall(config), HallConfigured(config=config), WEDNESDAY)
    store.commit(Batch(tuple(Entry(record) for record in step.records)))
    return step.hall


@pytest.fixture
def editor(store):
    return Editor(store)


def part(nth, of, data=b"x", name="hari.csv"):
    return UploadPart(name=name, part=nth, of=of, data=data)


def bring(editor, name, data):
    editor.upload(part(1, 1, data, name), "boss")


def imported(editor, hall):
    return editor.propose(ImportHall(key="k", reason="uji"), hall, "boss")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("gudang.csv", b"a\n", "is no workbook that can be read"),
        ("hall.pdf", b"%PDF", "is no workbook that can be read"),
        ("hari.csv", b"tanggal;jenis\n2026-12-25;libur \xe9\n", "is not UTF-8 text"),
        ("hari.csv", b"tanggal\n2026-12-25\n", "the column is missing"),
    ],
)
def test_a_file_that_is_no_table_is_named(editor, hall, name, data, said):
    bring(editor, name, data)
    proposal = imported(editor, hall)
    assert proposal.fact is None
    assert proposal.answer.problems[0].text_en.startswith(said)


def test_a_table_that_says_what_the_hall_says_is_no_change(editor, hall):
    rows = [f"{day.date};libur;{day.reason}" for day in hall.config.days if day.kind == "holiday"]
    bring(editor, "HARI.CSV", "\n".join(["tanggal;jenis;alasan", *rows]).encode())
    kept = imported(editor, hall)
    assert {each.kind for each in kept.answer.changes} == {"removed"}
    assert len(kept.answer.changes) == len(hall.config.days) - len(rows)


def test_very_many_problems_are_cut_and_counted(editor, hall):
    rows = ["tanggal;jenis", *["besok;pesta"] * MOST_PROBLEMS]
    bring(editor, "hari.csv", "\n".join(rows).encode())
    answer = imported(editor, hall).answer
    assert len(answer.problems) == MOST_PROBLEMS
    assert answer.more >= MOST_PROBLEMS


def test_an_answer_holds_as_many_changes_as_a_frame():
    cells = (CellChange("teks", "", "x" * 1000),)
    changes = [
        RowChange(table="teks", row_key=str(nth), kind=ChangeKind.ADDED, cells=cells)
        for nth in range(200)
    ]
    held = fitting(changes)
    assert 20 < len(held) < 200
    assert len(encode(held)) < MAX_FRAME


def test_a_proposal_counts_the_rows_of_each_table(editor, hall):
    edits = (
        Edit("layanan", "A-02", {"kuota_per_hari": "75"}),
        Edit("layanan", "A-01", {"kuota_per_hari": "75"}),
        Edit("teks", "1", None),
    )
    wish = ChangeHall(key="k", base=hall.edition.version, edits=edits, reason="uji")
    assert editor.propose(wish, hall, "boss").fact.rows == {"layanan": 2, "teks": 6}


class Forgetful(Store):
    """A store with a fault of its own where people are read."""

    broken = False

    def reading(self):
        if Forgetful.broken:
            raise ValueError("a fault in this program")
        return super().reading()


def test_a_fault_of_the_readers_is_answered_and_stops_nobody(closed_place, meet, play):
    closed_place.store = Forgetful
    closed_place.start()

    async def story():
        boss, kiosk = await meet("supervisor", "boss"), await meet("kiosk", "kiosk-1")
        edits = [{"table": "teks", "row_key": "1"}]
        base = (await boss.request_of("hall.tables"))["version"]
        Forgetful.broken = True
        try:
            with pytest.raises(Refusal) as refusal:
                await boss.do("hall.change", base=base, edits=edits, reason="uji")
        finally:
            Forgetful.broken = False
        taken = await kiosk.do("ticket.take", service="A-02")
        done = await boss.do("hall.change", base=base, edits=edits, reason="uji")
        return refusal.value.code, taken["number"], done["changed"]

    assert play(story()) == (-32603, "A1-001", True)
