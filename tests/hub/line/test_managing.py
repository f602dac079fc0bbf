"""A supervisor changes the hall while it works: every station sees it at once, the audit why."""

import asyncio

import pytest

from antrean_hub.__main__ import main
from antrean_hub.store.audit import audit
from antrean_hub.store.store import Store
from tests.hub.line.tables import change, edit, fetch, rows, send
from tests.hub.stranger import Refusal, take_and_print

QUOTA = edit("layanan", "A-02", kuota_per_hari="75")


def refused(refusal):
    return refusal.value.reason


def test_every_table_is_read_page_by_page(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        tables = (await boss.request_of("hall.tables"))["tables"]
        return tables, {each["name"]: await rows(boss, each["name"]) for each in tables}

    tables, found = play(story())
    assert {each["name"]: each["rows"] for each in tables} == {
        name: len(each) for name, each in found.items()
    }
    assert len(found["layanan"]) == 64
    assert found["petugas"]["Sari"]["pin"] == ""
    assert [each["name"] for each in tables[1]["columns"]][:2] == ["huruf", "kode"]
    quota = {each["name"]: each["guide"] for each in tables[2]["columns"]}["kuota_per_hari"]
    assert (quota["title"], quota["title_en"], quota["high"]) == ("Kuota", "Quota", 9999)
    rules = {each["name"]: each["settings"] for each in tables if each.get("settings")}
    assert set(rules) == {"aula", "aturan", "suara"}
    assert rules["aturan"]["priority_run"]["unit"] == "orang"


def test_a_change_is_seen_at_every_station_at_once_and_kept_with_who_and_why(
    closed_place, meet, play
):
    closed_place.officer("Ratna", "2468", "1", ["supervisor"])
    place = closed_place.start()

    async def story():
        boss, kiosk = await meet("supervisor", "boss"), await meet("kiosk", "kiosk-1")
        await boss.do("desk.sign_in", officer="Ratna", pin="2468")
        done = await change(boss, QUOTA, edit("aula", "name", nilai="MPP Baru"), reason="Ramai")
        await kiosk.until((await boss.request_of("hub.status"))["seq"])
        view = kiosk.named("hall.configured")[0]["data"]["view"]
        versions = (await boss.request_of("hall.versions"))["versions"]
        return done, view, versions, (await meet("kiosk", "kiosk-2")).opened["hub"]

    done, view, versions, hub = play(story())
    assert hub["hall"] == "MPP Baru Kabupaten Tirta Kencana"
    assert done["changed"]
    assert [each["row_key"] for each in done["changes"]] == ["name", "A-02"]
    assert done["changes"][1]["cells"] == [
        {"column": "kuota_per_hari", "before": "60", "after": "75"}
    ]
    assert view["hall"]["name"] == "MPP Baru"
    assert view["hall"]["version"] == done["version"]
    assert next(each for each in view["services"] if each["id"] == "A-02")["quota"] == 75
    assert [(each["who"], each["reason"], each["rows"]) for each in versions] == [
        ("Ratna", "Ramai", {"aula": 1, "layanan": 1}),
        *[("terminal", "antrean-hub officer", {"petugas": 1})] * 2,
        ("", "", {}),
    ]
    place.stop()
    with Store(place.database) as store:
        audit(store)
        assert store.load().hall.edition.who == "Ratna"


def test_a_dry_run_tells_the_same_and_changes_nothing(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        before = (await boss.request_of("hub.status"))["seq"]
        dry = await change(boss, QUOTA, dry=True, reason="")
        after = (await boss.request_of("hub.status"))["seq"]
        return dry, after - before, await change(boss, QUOTA)

    dry, moved, wet = play(story())
    assert moved == 0
    assert not dry["changed"]
    assert dry["changes"] == wet["changes"]
    assert wet["changed"]


def test_what_is_wrong_is_told_by_row_in_both_languages_and_nothing_changes(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        wrong = edit("layanan", "A-02", kuota_per_hari="banyak")
        return await change(boss, wrong, edit("loket", "1", aktif="mungkin"))

    told = play(story())
    assert not told["changed"]
    assert told["changes"] == []
    assert told["problems"] == [
        {
            "table": "layanan",
            "row": 3,
            "row_key": "A-02",
            "column": "kuota_per_hari",
            "text": "'banyak' bukan bilangan bulat dari 0 sampai 9999",
            "text_en": "'banyak' is not a whole number from 0 to 9999",
        },
        {
            "table": "loket",
            "row": 2,
            "row_key": "1",
            "column": "aktif",
            "text": '\'mungkin\' bukan "ya" atau "tidak"',
            "text_en": '\'mungkin\' is neither "ya" nor "tidak"',
        },
    ]


def test_a_change_of_old_tables_is_refused_and_says_who_was_faster(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        base = (await boss.request_of("hall.tables"))["version"]
        both = [change(boss, edit("aula", "name", nilai=name), base=base) for name in "AB"]
        found = await asyncio.gather(*both, return_exceptions=True)
        with pytest.raises(Refusal) as late:
            await change(boss, edit("aula", "region", nilai="Kota Baru"), base=base)
        return found, late, (await rows(boss, "aula"))["name"]["nilai"]

    found, late, name = play(story())
    assert refused(late) == "hall_changed"
    (won,) = [each for each in found if isinstance(each, dict)]
    (lost,) = [each for each in found if isinstance(each, Refusal)]
    assert lost.reason == "hall_changed"
    assert (lost.data["who"], lost.data["version"]) == ("boss", won["version"])
    assert name == won["changes"][0]["cells"][0]["after"]


def test_a_change_needs_a_reason(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        with pytest.raises(Refusal) as refusal:
            await change(boss, QUOTA, reason=" ")
        return refusal

    assert refused(play(story())) == "reason_needed"


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (edit("gudang", None, a="b"), "unknown_table"),
        (edit("loket", "99"), "unknown_row"),
        (edit("loket", "1", warna="hijau"), "unknown_row"),
    ],
)
def test_what_is_not_there_cannot_be_edited(place, meet, play, made, reason):
    async def story():
        boss = await meet("supervisor", "boss")
        with pytest.raises(Refusal) as refusal:
            await change(boss, made)
        return refusal

    assert refused(play(story())) == reason


def test_every_earlier_version_can_be_made_the_hall_again(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        first = (await boss.request_of("hall.tables"))["version"]
        await change(boss, QUOTA)
        second = await change(boss, edit("hari", "2026-12-25||"))
        dry = await boss.do("hall.restore", version=first, dry=True)
        back = await boss.do("hall.restore", version=first, reason="Salah ubah")
        again = await boss.do("hall.restore", version=second["version"], reason="Ternyata benar")
        with pytest.raises(Refusal) as refusal:
            await boss.do("hall.restore", version=first + 1, reason="uji")
        return dry, back, again, refusal, await rows(boss, "layanan"), await rows(boss, "hari")

    dry, back, again, refusal, services, days = play(story())
    assert not dry["changed"]
    assert dry["changes"] == back["changes"]
    assert {(each["table"], each["kind"]) for each in back["changes"]} == {
        ("layanan", "changed"),
        ("hari", "added"),
    }
    assert again["version"] > back["version"]
    assert services["A-02"]["kuota_per_hari"] == "75"
    assert "2026-12-25||" not in days
    assert refused(refusal) == "unknown_version"


def test_officers_are_added_changed_and_given_a_pin_that_nobody_reads(place, meet, play):
    async def story():
        boss, pc = await meet("supervisor", "boss"), await meet("counter", "pc-1")
        new = {"nama": "Wayan", "loket": "3", "tugas": "teknisi", "pin": "9876"}
        added = await change(boss, {"table": "petugas", "row_key": None, "row": new})
        opened = await pc.do("counter.open", counter="3", officer="Wayan", pin="9876")
        reset = await change(boss, edit("petugas", "Wayan", pin="1122"))
        bench = await meet("technician", "bench")
        signed = await bench.do("desk.sign_in", officer="Wayan", pin="1122")
        with pytest.raises(Refusal) as old_pin:
            await bench.do("desk.sign_in", officer="Wayan", pin="9876")
        kept = await pc.do("counter.close", counter="3")
        await change(boss, edit("petugas", "Wayan"))
        with pytest.raises(Refusal) as gone:
            await bench.do("desk.sign_in", officer="Wayan", pin="1122")
        return added, opened, reset, signed, old_pin, kept, gone, await rows(boss, "petugas")

    added, opened, reset, signed, old_pin, _, gone, people = play(story())
    cells = {each["column"]: each["after"] for each in added["changes"][0]["cells"]}
    assert cells == {"nama": "Wayan", "loket": "3", "tugas": "teknisi", "pin": "•••"}
    assert opened["counter"]["officer"] == "Wayan"
    assert [each["cells"] for each in reset["changes"]] == [
        [{"column": "pin", "before": "", "after": "•••"}]
    ]
    assert signed["officer"] == "Wayan"
    assert refused(old_pin) == "wrong_pin"
    assert refused(gone) == "unknown_officer"
    assert set(people) == {"Sari"}
    assert not any("9876" in name for name in place.secrets())


def test_nobody_is_stranded_by_a_change(place, meet, play):
    async def story():
        boss, kiosk = await meet("supervisor", "boss"), await meet("kiosk", "kiosk-1")
        pc = await meet("counter", "pc-1")
        await take_and_print(kiosk, "A-02")
        await pc.do("counter.open", counter="1", officer="Sari", pin="1234")
        await pc.do("call.next", counter="1")
        lost = [
            await change(boss, edit("layanan", "A-02")),
            await change(boss, edit("loket", "1", aktif="tidak")),
        ]
        off = await change(boss, edit("layanan", "A-02", aktif="tidak"))
        await pc.do("serve.start", counter="1")
        served = await pc.do("serve.finish", counter="1")
        removed = await change(boss, edit("layanan", "A-02"))
        return lost, off, served, removed

    lost, off, served, removed = play(story())
    assert [each["changed"] for each in (*lost, off, removed)] == [False, False, True, True]
    assert [each["problems"][0]["row_key"] for each in lost] == ["A-02", "1"]
    assert "nomor yang sudah diambil tetap dilayani" in lost[0]["problems"][0]["text"]
    assert served["state"] == "done"


def test_a_counter_without_a_visitor_is_closed_when_it_is_switched_off(place, meet, play):
    async def story():
        boss, pc = await meet("supervisor", "boss"), await meet("counter", "pc-1")
        await pc.do("counter.open", counter="1", officer="Sari", pin="1234")
        await change(boss, edit("loket", "1", aktif="tidak"))
        await pc.until((await boss.request_of("hub.status"))["seq"])
        with pytest.raises(Refusal) as refusal:
            await pc.do("call.next", counter="1")
        return pc.named("counter.closed")[0]["data"]["counter"], refusal

    closed, refusal = play(story())
    assert (closed["id"], closed["state"]) == ("1", "closed")
    assert refused(refusal) == "counter_closed"


def test_the_clock_of_a_working_hall_stays(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        return await change(boss, edit("aula", "time_zone", nilai="Asia/Makassar"))

    told = play(story())
    assert not told["changed"]
    assert told["problems"][0]["text_en"].startswith("cannot be changed while the hub works")


def test_the_clock_of_a_hall_is_set_as_the_refusal_says(closed_place, tmp_path, meet, play):
    database, folder = str(closed_place.database), tmp_path / "hall"
    assert main(["export", "--db", database, str(folder)]) == 0
    settings = folder / "hall.toml"
    settings.write_text(settings.read_text().replace("Asia/Jakarta", "Asia/Makassar"))
    assert main(["import", "--db", database, str(folder)]) == 0
    closed_place.start()

    async def story():
        boss = await meet("supervisor", "boss")
        return boss.opened["view"]["hall"]["zone_label"], boss.opened["now"]

    label, now = play(story())
    assert label == "WITA"
    assert now.endswith("+08:00")


def test_the_hall_goes_out_as_a_workbook_and_comes_back_the_same(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        book = await fetch(boss)
        await change(boss, QUOTA)
        here = await send(boss, "aula.xlsx", book)
        dry = await boss.do("hall.import", dry=True)
        done = await boss.do("hall.import", reason="Berkas kemarin")
        return here, dry, done, await rows(boss, "layanan")

    here, dry, done, services = play(story())
    assert here["parts"] == here["of"] > 0
    assert dry["changes"] == done["changes"]
    assert [each["row_key"] for each in done["changes"]] == ["A-02"]
    assert services["A-02"]["kuota_per_hari"] == "60"


def test_one_table_comes_in_as_csv_and_every_mistake_is_named_by_row(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        text = "tanggal;jenis;alasan\n2027-03-10;libur;Idulfitri\nbesok;pesta;x\n"
        await send(boss, "hari.csv", text.encode())
        wrong = await boss.do("hall.import", reason="SKB 2027")
        await send(boss, "hari.csv", text.replace("besok;pesta;x\n", "").encode())
        return wrong, await boss.do("hall.import", reason="SKB 2027"), await rows(boss, "hari")

    wrong, done, days = play(story())
    assert [(each["row"], each["column"]) for each in wrong["problems"]] == [
        (3, "tanggal"),
        (3, "jenis"),
    ]
    assert done["changed"]
    assert list(days) == ["2027-03-10||"]


def test_a_file_that_did_not_come_whole_is_not_imported(place, meet, play):
    async def story():
        boss = await meet("supervisor", "boss")
        with pytest.raises(Refusal) as nothing:
            await boss.do("hall.import", reason="uji")
        second = {"name": "hari.csv", "part": 2, "of": 3, "data": ""}
        with pytest.raises(Refusal) as out_of_turn:
            await boss.request_of("hall.upload", **second)
        return refused(nothing), refused(out_of_turn)

    assert play(story()) == ("no_file", "no_file")


def test_a_number_s_story_is_told_as_the_hub_s_own_terminal_tells_it(place, meet, play):
    async def story():
        boss, kiosk = await meet("supervisor", "boss"), await meet("kiosk", "kiosk-1")
        await take_and_print(kiosk, "A-02")
        told = await boss.request_of("audit.why", number=" a1-001 ")
        with pytest.raises(Refusal) as refusal:
            await boss.request_of("audit.why", number="A1-002")
        return told, refusal

    told, refusal = play(story())
    assert (told["number"], told["day"]) == ("A1-001", "2026-11-25")
    assert told["lines"][0]["text"] == "A1-001 diambil di kiosk-1 untuk A-02"
    assert told["lines"][0]["text_en"] == "A1-001 taken at kiosk-1 for A-02"
    assert refused(refusal) == "unknown_number"


def test_the_machines_are_listed_as_they_are_and_sent_away_at_once(place, meet, play):
    async def story():
        boss, bench = await meet("supervisor", "boss"), await meet("technician", "bench")
        kiosk, tv = await meet("kiosk", "kiosk-1"), await meet("display", "tv-1", zone="2")
        pc = await meet("counter", "pc-1")
        await pc.do("counter.open", counter="3", officer="Sari", pin="1234")
        await kiosk.do("station.report", fault="paper_out")
        found = (await bench.request_of("stations.list"))["stations"]
        await bench.request_of("station.revoke", station="kiosk-1", reason="Hilang")
        code = await kiosk.closed()
        await boss.until((await boss.request_of("hub.status"))["seq"])
        said = []
        for who, station in ((bench, "boss"), (boss, "boss"), (boss, "kiosk-1")):
            with pytest.raises(Refusal) as refusal:
                await who.request_of("station.revoke", station=station)
            said.append(refused(refusal))
        left = (await boss.request_of("stations.list"))["stations"]
        faults = (await meet("supervisor", "boss")).opened["view"]["faults"]
        return {each["station"]: each for each in found}, code, said, left, (tv, faults)

    found, code, said, left, (_, faults) = play(story())
    assert faults == []
    assert found["kiosk-1"]["fault"] == "paper_out"
    assert (found["tv-1"]["zone"], found["tv-1"]["client"]) == ("2", "stranger/1")
    assert found["pc-1"]["counters"] == ["3"]
    assert (found["tv-2"]["connected"], found["tv-2"]["client"]) == (False, None)
    assert found["head-dukcapil"]["agency"] == "DUKCAPIL"
    assert code == 1008
    assert said == ["not_allowed", "not_allowed", "unknown_station"]
    assert "kiosk-1" not in {each["station"] for each in left}
    assert "station.revoked" in place.journal()
