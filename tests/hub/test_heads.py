"""An agency's head edits the rows of its agency, at the hub and by every way: and no other row."""

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import Hall, new_hall
from antrean_hub.core.purview import PARTS, Purview, Standing
from antrean_hub.core.refusals import Refused
from antrean_hub.core.step import note
from antrean_hub.editor import Editor
from antrean_hub.files.book import book_of, edited, lines_of, read_lines
from antrean_hub.files.forms import FORMS
from antrean_hub.files.hall import read_hall
from antrean_hub.files.sheet import write_sheet
from antrean_hub.store.audit import audit
from antrean_hub.store.batch import Batch, Entry
from antrean_hub.store.store import Store
from antrean_shared.commands import ChangeHall, ImportHall, RestoreHall
from antrean_shared.errands import UploadPart
from antrean_shared.managing import Edit
from antrean_shared.words import Role
from tests.hub.core.halls import WEDNESDAY
from tests.hub.line.tables import change, edit, fetch, rows, send
from tests.hub.places import SAMPLE
from tests.hub.stranger import Refusal

HEAD = "DUKCAPIL"
PEOPLE = (
    OfficerConfig(name="Ahmad", counters=(), duties=(Role.AGENCY_HEAD,), agency=HEAD),
    OfficerConfig(name="Putra", counters=("21",)),
    OfficerConfig(name="Ratna", counters=None, duties=(Role.SUPERVISOR,)),
    OfficerConfig(name="Sari", counters=("1",)),
)
MINE = edit("layanan", "A-02", kuota_per_hari="75")
THEIRS = edit("layanan", "G-01", kuota_per_hari="9")


@pytest.fixture
def heads(closed_place, meet):
    """Return a function that lets a head and a supervisor come."""
    for name, pin, counters, *duty in (
        ("Ahmad", "1357", "", [Role.AGENCY_HEAD]),
        ("Putra", "1111", "21"),
        ("Wulan", "2222", "1"),
    ):
        agency = HEAD if duty else None
        closed_place.officer(name, pin, counters, *duty, agency=agency)
    closed_place.start()

    async def come():
        head = await meet("agency_head", "head-dukcapil")
        await head.do("desk.sign_in", officer="Ahmad", pin="1357")
        return head, await meet("supervisor", "boss")

    return come


def test_a_head_reads_its_own_rows_and_what_is_for_the_whole_hall(heads, play):
    async def story():
        head, boss = await heads()
        tables = (await head.request_of("hall.tables"))["tables"]
        found = {each["name"]: await rows(head, each["name"]) for each in tables}
        with pytest.raises(Refusal) as refused:
            await head.request_of("hall.table", table="aturan")
        page = await head.request_of("hall.table", table="jam")
        whole = (await boss.request_of("hall.tables"))["tables"]
        return tables, found, refused, page, whole

    tables, found, refused, page, whole = play(story())
    names = ["instansi", "layanan", "loket", "tahap", "petugas", "jam", "hari"]
    assert [each["name"] for each in tables] == names
    assert {each["name"]: each["rows"] for each in tables} == {
        name: len(each) for name, each in found.items()
    }
    assert {each["huruf_instansi"] for each in found["layanan"].values()} == {"A"}
    assert set(found["petugas"]) == {"Ahmad", "Wulan"}
    assert refused.value.reason == "unknown_table"
    assert {row["key"]: row.get("fixed", False) for row in page["rows"]}["aula|"] is True
    services = tables[1]
    assert services["fixed"]
    assert {"kode", "prefix_antrean"} <= {
        each["name"] for each in services["columns"] if each.get("fixed")
    }
    assert not any("fixed" in each for each in whole)
    assert not any("fixed" in column for each in whole for column in each["columns"])


def test_a_head_changes_its_own_rows_and_the_audit_keeps_who_and_why(closed_place, heads, play):
    async def story():
        head, _ = await heads()
        dry = await change(head, MINE, dry=True)
        done = await change(head, MINE, edit("petugas", "Wulan", pin="4321"), reason="Ramai")
        return dry, done, (await head.request_of("hall.versions"))["versions"]

    dry, done, versions = play(story())
    assert not dry["changed"]
    assert done["changed"]
    assert [each["row_key"] for each in done["changes"]] == ["A-02", "Wulan"]
    newest = versions[0]
    assert (newest["who"], newest["reason"], newest["rows"]) == (
        "Ahmad",
        "Ramai",
        {"layanan": 1, "petugas": 1},
    )
    closed_place.stop()
    with Store(closed_place.database) as store:
        audit(store)


def test_one_row_of_others_is_enough_and_nothing_changes(heads, play):
    async def story():
        head, boss = await heads()
        told = await change(head, MINE, THEIRS, edit("aula", "name", nilai="Kami"))
        return told, (await rows(boss, "layanan"))["A-02"]["kuota_per_hari"]

    told, quota = play(story())
    assert not told["changed"]
    assert told["changes"] == []
    assert [(each["table"], each["row_key"]) for each in told["problems"]] == [
        ("aula", "name"),
        ("layanan", "G-01"),
    ]
    assert told["problems"][0]["text"].startswith("Baris ini bukan milik instansi Anda.")
    assert quota == "60"


def test_a_head_takes_back_its_own_rows_and_nobody_else_s_change(heads, play):
    async def story():
        head, boss = await heads()
        base = (await change(boss, edit("teks", "1")))["version"]
        await change(head, MINE, edit("petugas", None, nama="Wayan", loket="2"), reason="Coba")
        await change(boss, THEIRS, edit("layanan", "A-02", datang_per_hari="40"), reason="Aula")
        await change(boss, edit("aula", "name", nilai="MPP Baru"), reason="Nama")
        seen = (await head.request_of("hall.versions"))["versions"]
        back = await head.do("hall.restore", version=base, reason="Batal")
        services = await rows(boss, "layanan")
        return seen, back, services, (await rows(boss, "aula"))["name"]["nilai"]

    seen, back, services, name = play(story())
    assert [each["reason"] for each in seen][:2] == ["Aula", "Coba"]
    assert seen[0]["rows"] == {"layanan": 1}
    assert [(each["table"], each["row_key"], each["kind"]) for each in back["changes"]] == [
        ("layanan", "A-02", "changed"),
        ("petugas", "Wayan", "removed"),
    ]
    mine = services["A-02"]
    assert (mine["kuota_per_hari"], mine["datang_per_hari"]) == ("60", "40")
    assert services["G-01"]["kuota_per_hari"] == "9"
    assert name == "MPP Baru"


def test_a_head_s_workbook_goes_out_and_comes_back_without_others_rows(heads, play):
    async def story():
        head, boss = await heads()
        book = await fetch(head)
        await change(boss, THEIRS, MINE)
        await send(head, "aula.xlsx", book)
        done = await head.do("hall.import", reason="Berkas kemarin")
        text = "nama;loket\nWulan;1\nPutra;1\nWayan;99\n"
        await send(head, "petugas.csv", text.encode())
        wrong = await head.do("hall.import", reason="uji")
        await send(head, "petugas.csv", text.replace("Wayan;99\n", "").encode())
        theirs = await head.do("hall.import", reason="uji")
        return done, wrong, theirs, await rows(boss, "layanan")

    done, wrong, theirs, services = play(story())
    assert [each["row_key"] for each in done["changes"]] == ["A-02"]
    assert services["A-02"]["kuota_per_hari"] == "60"
    assert services["G-01"]["kuota_per_hari"] == "9"
    assert [(each["row"], each["column"]) for each in wrong["problems"]] == [(4, "loket")]
    assert [each["row_key"] for each in theirs["problems"]] == ["Putra"]


class Office(NamedTuple):
    """An editor, and what it edits."""

    editor: Editor
    hall: Hall
    standing: Standing
    versions: list[int]

    def __repr__(self):
        return "the office"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """An editor, its hall, and the versions that it went through."""
    with Store(tmp_path_factory.mktemp("heads") / "hall.db") as store:
        standing, hall, versions = Standing(read_hall(SAMPLE), PEOPLE), None, []
        for edits in VERSIONS:
            book = edited(book_of(standing.config, standing.officers), edits)
            described, problems = read_lines(lines_of(book))
            assert not problems
            standing = Standing(described.config, described.officers)
            fact = HallConfigured(config=standing.config, officers=standing.officers)
            step = note(hall or new_hall(standing.config), fact, WEDNESDAY)
            store.commit(Batch(tuple(Entry(record) for record in step.records)))
            hall = step.hall
            versions.append(hall.edition.version)
        yield Office(Editor(store), hall, standing, versions)


DATES = {"mulai": "2027-02-08", "sampai": "2027-03-09"}
VERSIONS = (
    (),
    (
        Edit("layanan", "A-02", {"kuota_per_hari": "75", "datang_per_hari": "40"}),
        Edit("layanan", "G-01", {"kuota_per_hari": "9"}),
        Edit("petugas", "Sari", {"loket": "21"}),
        Edit("petugas", "Putra", {"loket": "1"}),
        Edit("jam", None, {"berlaku_untuk": HEAD, "senin": "08.00-12.00"}),
        Edit("jam", None, {"berlaku_untuk": "aula", **DATES, "senin": "08.00-14.00"}),
        Edit("jam", None, {"berlaku_untuk": HEAD, **DATES, "senin": "08.00-11.00"}),
    ),
    (
        Edit("petugas", None, {"nama": "Wayan", "loket": "3"}),
        Edit("aula", "name", {"nilai": "MPP Baru"}),
        Edit("loket", "1", {"tahap_dilayani": "A1 A2"}),
        Edit("hari", None, {"tanggal": "2026-12-28", "jenis": "tutup", "instansi": HEAD}),
    ),
)
BOOK = book_of(read_hall(SAMPLE), PEOPLE)
JUNK = ("", "semua", "penyelia", "kepala_instansi", "tidak", "buka", "1234", "G", "SIM")


MINE_THEN = Purview(Standing(read_hall(SAMPLE), PEOPLE), HEAD)


@st.composite
def edits(draw):
    """An edit of any table: any row, any cells, mostly of values that the column knows.

    Every other one is of the head's own rows and columns.
    """
    own = draw(st.booleans())
    form = FORMS[draw(st.sampled_from([each for each in FORMS if not own or each in PARTS]))]
    found = BOOK[form.name]
    keys = [form.key_of(row) for row in found]
    keys = [each for each in keys if not own or MINE_THEN.owns(form.name, each)]
    key = draw(st.sampled_from([None, *keys]))
    if key is not None and draw(st.integers(0, 9)) == 0:
        return Edit(form.name, key, None)
    columns = [each for each in form.headings if not own or MINE_THEN.writes(form.name, each)]
    whole = dict(zip(form.headings, draw(st.sampled_from(found)), strict=True)) if found else {}
    row = whole if key is None else {}
    for column in draw(st.lists(st.sampled_from(columns), min_size=1, max_size=2)):
        known = sorted({row[form.headings.index(column)] for row in found})
        row = {**row, column: draw(st.sampled_from([*known, *JUNK]))}
    return Edit(form.name, key, row)


def others(standing):
    """Every row that is not the head's, in its place."""
    mine = Purview(standing, HEAD)
    return {
        name: [row for row in found if not mine.owns(name, FORMS[name].key_of(row))]
        for name, found in book_of(standing.config, standing.officers).items()
    }


def leaves_others_alone(office, command):
    """Tell whether the head's wish is granted; others' rows are as they were."""
    standing = office.standing
    made = office.editor.propose(command, office.hall, "head", HEAD)
    if isinstance(made, Refused) or made.fact is None:
        return False
    assert others(Standing(made.fact.config, made.fact.officers)) == others(standing)
    mine = Purview(standing, HEAD)
    people = {each.name for each in standing.officers if not mine.owns("petugas", each.name)}
    assert not people & set(made.fact.pins)
    return True


WISH = {"key": "k", "reason": "uji"}


@settings(max_examples=150, deadline=None)
@given(wishes=st.lists(edits(), min_size=1, max_size=3))
def test_whatever_a_head_sends_no_row_outside_its_agency_differs(office, wishes):
    base = office.hall.edition.version
    leaves_others_alone(office, ChangeHall(base=base, edits=tuple(wishes), **WISH))


@settings(max_examples=60, deadline=None)
@given(wish=edits(), every=st.integers(1, 3))
def test_whatever_file_a_head_brings_no_row_outside_its_agency_differs(office, wish, every):
    form = FORMS[wish.table]
    text = write_sheet(form.columns, edited(BOOK, [wish])[form.name][::every])
    part = UploadPart(name=f"{form.name}.csv", part=1, of=1, data=text.encode())
    office.editor.upload(part, "head")
    leaves_others_alone(office, ImportHall(**WISH))


def test_whatever_a_head_takes_back_no_row_outside_its_agency_differs(office):
    wishes = [RestoreHall(version=each, **WISH) for each in office.versions]
    assert [leaves_others_alone(office, each) for each in wishes] == [True, True, False]
