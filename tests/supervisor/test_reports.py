"""A report is saved at the desk: days are chosen, the hub makes it, its parts become a file."""

from datetime import date

import pytest

from antrean_counter.supervisor.desk import Hint, Page
from antrean_counter.supervisor.effects import WriteFile
from antrean_counter.supervisor.examples import office_example as example
from antrean_counter.supervisor.examples.scenes import scenes
from antrean_counter.supervisor.faces.page_face import answers, form
from antrean_counter.supervisor.gestures import Began, Chose, Confirmed, FileWritten, Went, Wrote
from antrean_counter.supervisor.pages import deeds_now
from antrean_shared.errands import FetchFile, FetchReport, ListTables, ListVersions
from antrean_shared.managing import FilePart
from antrean_shared.session import Failed, Fetched
from antrean_shared.wire import ErrorObject
from antrean_shared.words import Role
from tests.supervisor.halls import SAMPLE, desk, does

LISTS = (Fetched(ListTables(), example.TABLES), Fetched(ListVersions(), example.VERSIONS))
SCENES = scenes(SAMPLE)


def page():
    return does(desk(), Went(Page.TABLES), *LISTS)[0]


def october(part=1):
    return FetchReport(first_day=date(2026, 10, 1), last_day=date(2026, 10, 31), part=part)


def part(number, of, data):
    return Fetched(october(number), FilePart(name="x.xlsx", part=number, of=of, data=data))


def saving():
    return does(page(), Began("report"), Chose(1), Confirmed())


def test_the_report_of_last_month_is_saved_part_by_part():
    asked, sent = saving()
    assert (sent, asked.notice.word) == ([october()], Hint.REPORTING)
    going, sent = does(asked, part(1, 2, b"PK"))
    assert sent == [october(2)]
    _, sent = does(going, part(2, 2, b"!"))
    assert sent == [WriteFile("laporan-2026-10.xlsx", b"PK!")]
    told, _ = does(going, FileWritten("/home/ratna/laporan-2026-10.xlsx"))
    assert (told.notice.word, told.office.transfer) == (Hint.FILE_WRITTEN, None)


def test_the_days_on_offer_stand_with_what_they_are():
    asked = does(page(), Began("report"))[0]
    assert [(each.title, each.detail) for each in answers(asked)][:2] == [
        ("Bulan ini", "1–30 November 2026"),
        ("Bulan lalu", "1–31 Oktober 2026"),
    ]


def test_days_are_written_and_read_back_in_words():
    asked, _ = does(page(), Began("report"), Wrote("2026-10-01 sampai 2026-11-15"))
    assert [each.detail for each in answers(asked)] == ["1 Oktober – 15 November 2026"]
    named, _ = does(asked, Confirmed())
    assert form(named).text == "laporan-2026-10-01-sampai-2026-11-15.xlsx"


@pytest.mark.parametrize("text", ["entah kapan", "2026-11-15 sampai 2026-11-01", "2026-02-30"])
def test_what_are_no_days_is_asked_again(text):
    asked, sent = does(page(), Began("report"), Wrote(text), Confirmed())
    assert (asked.notice.word, asked.form.text, sent) == (Hint.WRONG_DAYS, text, [])


def test_a_part_of_what_was_asked_before_is_passed_over():
    asked, _ = saving()
    again, sent = does(asked, Began("export"), Confirmed())
    assert sent == [FetchFile()]
    late, sent = does(again, part(1, 2, b"PK"))
    assert (late.office.transfer.parts, sent) == ((), [])


def test_why_no_report_comes_is_told():
    asked, (errand,) = saving()
    error = ErrorObject(code=1, message="no", data={"reason": "storage_failed"})
    told, sent = does(asked, Failed(errand, error))
    assert (told.notice.word, told.office.transfer, sent) == ("storage_failed", None, [])


def test_a_head_saves_its_agency_s_and_nobody_else_but_the_supervisor_any():
    head = SCENES["head-tables"]
    asked, _ = does(head, Began("report"), Chose(0))
    assert form(asked).text == "laporan-dukcapil-2026-11.xlsx"
    assert FetchReport.roles == {Role.SUPERVISOR, Role.AGENCY_HEAD}
    assert "report" in [each.name for each in deeds_now(page())]
