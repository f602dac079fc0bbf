"""An office's files become a hall and come back the same, or every error in them is named."""

import shutil
from datetime import date

import pytest
from msgspec.structs import replace

from antrean_hub.files.hall import hall_files, read_hall, write_hall
from antrean_hub.files.problems import ImportRefused
from antrean_shared.wire import VoiceRules
from tests.hub.places import SAMPLE

HALL = read_hall(SAMPLE)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(SAMPLE, tmp_path / "hall")


def edit(folder, file, old, new, count=1):
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new, count))


def problems(folder):
    with pytest.raises(ImportRefused) as refused:
        read_hall(folder)
    return [str(problem) for problem in refused.value.problems]


def test_the_sample_hall_has_its_size():
    assert (len(HALL.agencies), len(HALL.services), len(HALL.counters)) == (24, 64, 45)
    assert HALL.zone_label == "WIB"
    assert HALL.counters[7].priority_first
    assert HALL.services[2].quota is None


def test_a_service_tells_what_its_visitor_wants_to_know_beforehand():
    family_card = HALL.services[3]
    assert family_card.requirements[0] == "KK lama"
    assert family_card.requirements_en[0] == "Old family card"
    assert (family_card.promise_min, family_card.fee, family_card.fee_en) == (15, "Gratis", "Free")
    assert "kk" in family_card.keywords
    assert all(each.requirements and each.promise_min and each.fee for each in HALL.services)


def test_a_service_may_be_for_booked_visitors_alone_until_a_time(folder):
    edit(folder, "layanan.csv", "foto ktp;pemula,", "foto ktp;pemula,10.30")
    hall = read_hall(folder)
    assert hall.online_until == {"A-01": 10 * 60 + 30}
    assert "foto ktp;pemula,10.30\n" in hall_files(hall)["layanan.csv"]


def test_the_hall_says_what_it_announces_and_when_it_is_silent(folder):
    edit(folder, "hall.toml", 'reason = "Azan Zuhur"', 'reason = "Azan"\ndate = 2026-11-25')
    hall = read_hall(folder)
    ceremony, prayer = hall.silences
    assert (ceremony.at, ceremony.days, prayer.only) == (8 * 60, (0,), date(2026, 11, 25))
    assert hall.announcements[1].days == (4,)
    assert hall.voice.style == "digit"
    assert hall_files(hall)["hall.toml"].count("date = 2026-11-25") == 1


def test_a_hall_that_was_described_before_voices_speaks_as_usual(folder):
    text = (folder / "hall.toml").read_text()
    (folder / "hall.toml").write_text(text[: text.index("# Nama langkah yang sama")])
    hall = read_hall(folder)
    assert (hall.voice, hall.silences, hall.announcements) == (VoiceRules(), (), ())


def test_the_unchanged_hall_is_written_back_byte_for_byte():
    written = {name: text.encode() for name, text in hall_files(HALL).items()}
    assert written == {path.name: path.read_bytes() for path in SAMPLE.iterdir()}


def test_what_was_written_is_read_back_as_the_same_hall(tmp_path):
    write_hall(HALL, tmp_path / "out")
    assert read_hall(tmp_path / "out") == HALL


DATED = """
[[dated_hours]]
from = 2027-02-08
until = 2027-03-09
monday = ["08.00-12.00", "12.30-14.00"]
tuesday = ["08.00-14.00"]
wednesday = []
thursday = []
friday = ["08.00-11.30", "12.30-14.00"]
saturday = []
sunday = []

[[dated_hours]]
from = 2027-02-08
until = 2027-02-08
agency = "SIM"
monday = []
tuesday = []
wednesday = []
thursday = []
friday = []
saturday = []
sunday = []
"""


def test_hours_between_dates_are_read_and_written_back_byte_for_byte(folder, tmp_path):
    text = (folder / "hall.toml").read_text()
    (folder / "hall.toml").write_text(text + DATED)
    hall = read_hall(folder)
    assert [(each.agency, each.last) for each in hall.dated_hours] == [
        (None, date(2027, 3, 9)),
        ("SIM", date(2027, 2, 8)),
    ]
    written = hall_files(hall)
    assert DATED.replace("\n\n[[", "\n[[") in written["hall.toml"]
    write_hall(hall, tmp_path / "out")
    assert read_hall(tmp_path / "out") == hall
    assert hall_files(read_hall(tmp_path / "out")) == written
    assert hall_files(replace(hall, dated_hours=())) == hall_files(HALL)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('agency = "SIM"\n', "", "dated_hours[2].from: has dates in common with 2027-02-08 to"),
        ('agency = "SIM"', 'agency = "NASA"', "dated_hours[2].agency: there is no agency 'NASA'"),
        (
            "until = 2027-03-09",
            "until = 2027-02-01",
            "dated_hours[1].until: 2027-02-01 is before",
        ),
        ("until = 2027-03-09\n", "", "dated_hours[1].until: the setting is missing"),
        ('friday = ["08', 'jumat = ["08', "dated_hours[1].jumat: there is no such setting"),
    ],
)
def test_what_is_wrong_with_hours_between_dates_is_named(folder, old, new, problem):
    text = (folder / "hall.toml").read_text()
    assert old in DATED
    (folder / "hall.toml").write_text(text + DATED.replace(old, new))
    assert any(f"hall.toml, {problem}" in each for each in problems(folder)), problems(folder)


def test_semicolons_byte_order_mark_and_windows_lines_are_read_too(folder):
    for path in folder.glob("*.csv"):
        rows = path.read_text().replace('"', "").splitlines()
        kept = [row for row in rows if row.count(",") == rows[0].count(",")]
        if path.name == "loket.csv":
            text = "\r\n".join(row.replace(",", ";") for row in kept)
            path.write_bytes(text.encode("utf-8-sig"))
    assert read_hall(folder) == HALL


def test_the_columns_we_added_may_be_left_out(folder):
    rows = (folder / "loket.csv").read_text().splitlines()
    (folder / "loket.csv").write_text("\n".join(row.rsplit(",", 3)[0] for row in rows))
    bare = tuple(replace(each, shares=(), helps=()) for each in HALL.counters)
    assert read_hall(folder).counters == bare


@pytest.mark.parametrize("shares", ["2", "2 1 1", "0 1", "2 x", "100 1"])
def test_shares_are_one_for_each_queue(folder, shares):
    edit(folder, "loket.csv", "B1 B2,ya,2 1,", f"B1 B2,ya,{shares},")
    assert problems(folder) == [
        f"loket.csv, row 13, porsi: {shares!r} are not 2 numbers from 1 to 99, one for "
        "each queue it serves"
    ]


def test_a_counter_helps_queues_that_there_are_and_that_are_not_its_own(folder):
    edit(folder, "loket.csv", "A2,ya,,A3", "A2,ya,,A2 A9")
    assert problems(folder) == [
        "loket.csv, row 4, bantu: names 'A2' twice",
        "loket.csv, row 4, bantu: no service in layanan.csv has the step 'A9'",
    ]


def test_shares_and_help_are_written_as_they_were_read(folder):
    assert (HALL.counters[11].shares, HALL.counters[10].helps) == ((2, 1), ("B1",))
    edit(folder, "loket.csv", "B1 B2,ya,2 1,", "B1 B2,ya,3 2,A1 A2")
    hall = read_hall(folder)
    assert "B1 B2,ya,3 2,A1 A2\n" in hall_files(hall)["loket.csv"]


def test_a_policy_may_leave_out_what_we_added(folder):
    edit(folder, "hall.toml", "absent_stops = false", "# absent_stops")
    edit(folder, "hall.toml", "booking_window_min = 15", "# booking_window_min")
    assert read_hall(folder).policy == HALL.policy


WRONG = [
    ("layanan.csv", "foto ktp;pemula,", "foto ktp;pemula,25.00", "daring_sampai: '25.00' is not"),
    ("layanan.csv", ",20,Gratis", ",soon,Gratis", "janji_menit: 'soon' is not a whole number"),
    (
        "hall.toml",
        "absent_stops = false",
        "absent_stops = 0",
        "absent_stops: 0 is neither true nor",
    ),
    ("instansi.csv", "B,DPMPTSP", "A,DPMPTSP", "row 3, huruf: 'A' is already in row 2"),
    ("instansi.csv", "B,DPMPTSP", "O,DPMPTSP", "row 3, huruf: 'O' is not one capital letter"),
    ("instansi.csv", "B,DPMPTSP", "B,DUKCAPIL", "row 3, kode: 'DUKCAPIL' is already in row 2"),
    ("instansi.csv", ",zona,", ",lantai,", "row 1, lantai: there is no such column"),
    ("instansi.csv", ",OPD,1,", ",OPD,,", "row 2, zona: is empty"),
    ("layanan.csv", "A-02,", "A-01,", "row 3, kode: 'A-01' is already in row 2"),
    ("layanan.csv", "pemula,A,", "pemula,I,", "row 2, huruf_instansi: no agency in instansi.csv"),
    ("layanan.csv", ",A,A1,", ",A,B1,", "row 2, prefix_antrean: 'B1' does not begin with"),
    ("layanan.csv", "A1:5 > AR:8", "A1:5 > AR", "row 2, alur_tahap_menit: 'AR' is not a step"),
    ("layanan.csv", "A1:5 > AR:8", "A1:5 > AO:8", "row 2, alur_tahap_menit: 'AO' is not a queue"),
    ("layanan.csv", "A1:5 > AR:8", "A1:5 > AX:8", "alur_tahap_menit: no counter in loket.csv"),
    ("layanan.csv", "A1:5 > AR:8,13", "A1:5 > AR:8,12", "row 2, menit_total: is 12, but the steps"),
    ("layanan.csv", ",13,14,40,", ",13,14,-4,", "kuota_per_hari: '-4' is not a whole number"),
    ("layanan.csv", ",40,0,3,4,", ",40,0,3,400,", "persen_tidak_hadir: '400' is not a whole"),
    (
        "layanan.csv",
        "enrolment,ya",
        "enrolment,mungkin",
        "row 2, aktif: 'mungkin' is neither \"ya\"",
    ),
    ("loket.csv", "2,A,KTP-el 2", "1,A,KTP-el 2", "row 3, no: '1' is already in row 2"),
    (
        "loket.csv",
        "1,A,KTP-el 1,A1",
        "1,A,KTP-el 1,A1 A1",
        "row 2, tahap_dilayani: names 'A1' twice",
    ),
    ("loket.csv", "1,A,KTP-el 1,A1", "1,A,KTP-el 1,A9", "row 2, tahap_dilayani: no service in"),
    ("loket.csv", "PRIO A2 A1 A3 A4", "PRIO", "row 9, tahap_dilayani: names no queue"),
    ("profil_kedatangan.csv", "07:45", "07:40", "row 3, slot_mulai: '07:40' is not a quarter"),
    ("profil_kedatangan.csv", "07:30,4.5", "07:30,44.5", "persen_senin_kamis: adds up to 140.0"),
    ("hall.toml", '= "Asia/Jakarta"', '= "Asia/Tokyo"', "time_zone: 'Asia/Tokyo' is none of"),
    ("hall.toml", '["id", "en"]', '["en"]', 'languages: the first language must be "id"'),
    ("hall.toml", "08.00-15.00", "15.00-08.00", "hours.monday: '15.00-08.00' does not end after"),
    ("hall.toml", "08.00-11.30", "08.00-13.30", "hours.friday: the hours overlap"),
    ("hall.toml", "08.00-15.00", "8 to 3", "hours.monday: '8 to 3' is not a span of hours"),
    ("hall.toml", "saturday = []", "", "hours.saturday: the setting is missing"),
    ("hall.toml", "call_limit = 3", "call_limit = 0", "policy.call_limit: 0 is not a whole number"),
    ("hall.toml", "call_limit", "call_limits", "policy.call_limits: there is no such setting"),
    ("hall.toml", "2026-01-01", '"besok"', "days[1].date: 'besok' is not a date"),
    ("hall.toml", "2026-02-17", "2026-01-01", "days[2]: 2026-01-01 is already there"),
    ("hall.toml", 'kind = "holiday"', 'kind = "feast"', "days[1].kind: 'feast' is none of"),
    ("hall.toml", 'agency = "BPD"', 'agency = "BPR"', "agency: there is no agency 'BPR'"),
    ("hall.toml", "AR = ", "AX = ", "stage_names.AX: there is no step 'AX'"),
    ("hall.toml", 'AR = "Photo', 'AX = "Photo', "stage_names_en.AX: there is no step 'AX'"),
    ("hall.toml", 'style = "digit"', 'style = "huruf"', "voice.style: 'huruf' is none of"),
    ("hall.toml", "times = 2", "times = 0", "voice.times: 0 is not a whole number"),
    ("hall.toml", 'at = "11.40"', 'at = "siang"', "silences[2].at: 'siang' is not a time like"),
    ("hall.toml", 'id = "azan-zuhur"', 'id = "upacara"', "silences: an id is there twice"),
    (
        "hall.toml",
        'id = "buka"',
        'id = "Buka!"',
        "announcements[1].id: 'Buka!' is not a short",
    ),
    ("hall.toml", '["friday"]', '["jumat"]', "announcements[2].days: 'jumat' is none of"),
    (
        "hall.toml",
        'days = ["friday"]',
        'days = ["friday"]\nzones = ["9"]',
        "announcements[2].zones: there is no zone '9'",
    ),
    ("hall.toml", "https://", "ftp://", "ticket_url: 'ftp://"),
    ("hall.toml", "[policy]", "[policy", "is not TOML"),
]


@pytest.mark.parametrize(("file", "old", "new", "problem"), WRONG, ids=range(len(WRONG)))
def test_an_error_is_named_with_its_place(folder, file, old, new, problem):
    edit(folder, file, old, new)
    found = problems(folder)
    assert any(each.startswith(file) and problem in each for each in found), found


def test_every_error_of_all_files_is_named_at_once(folder):
    edit(folder, "instansi.csv", "B,DPMPTSP", "A,DPMPTSP")
    edit(folder, "layanan.csv", ",13,14,40,", ",13,14,x,")
    edit(folder, "loket.csv", "2,A,KTP-el 2", "1,A,KTP-el 2")
    edit(folder, "hall.toml", '= "Asia/Jakarta"', '= "Asia/Tokyo"')
    files = {problem.partition(",")[0].partition(":")[0] for problem in problems(folder)}
    assert files >= {"instansi.csv", "layanan.csv", "loket.csv", "hall.toml"}


def test_a_file_that_is_not_utf8_is_named_with_the_row(folder):
    text = (folder / "loket.csv").read_bytes().replace(b"Akta", b"Akt\xe9")
    (folder / "loket.csv").write_bytes(text)
    assert problems(folder)[0].startswith("loket.csv, row 6: is not UTF-8")


def test_a_missing_file_is_named(folder):
    (folder / "loket.csv").unlink()
    assert "loket.csv: there is no such file in the folder" in problems(folder)


def test_without_the_settings_only_that_is_named_and_what_is_wrong_elsewhere(folder):
    (folder / "hall.toml").unlink()
    edit(folder, "layanan.csv", ",13,14,40,", ",13,14,x,")
    assert [problem.partition(",")[0].partition(":")[0] for problem in problems(folder)] == [
        "hall.toml",
        "layanan.csv",
    ]


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(NotADirectoryError, match="There is no folder"):
        read_hall(tmp_path / "halll")


def test_a_hall_without_arrivals_is_a_hall(folder):
    (folder / "profil_kedatangan.csv").unlink()
    assert read_hall(folder).arrivals == ()
    assert "profil_kedatangan.csv" not in hall_files(read_hall(folder))
