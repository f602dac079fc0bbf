import pytest

from antrean_printer.errors import NotFound, Stalled
from antrean_printer.fault import Fault
from antrean_printer.outcome import Result, broken, judge, refused, unopened
from antrean_printer.status import Status

OK, NEAR_END, UNKNOWN = Status.OK, Status.NEAR_END, Status.UNKNOWN
PAPER_OUT, COVER_OPEN, GONE = Status.PAPER_OUT, Status.COVER_OPEN, Status.GONE


@pytest.mark.parametrize(
    ("before", "fence", "after", "result", "fault"),
    [
        (OK, 0x00, OK, Result.PRINTED, None),
        (OK, 0x03, NEAR_END, Result.PRINTED, None),
        (UNKNOWN, 0x00, UNKNOWN, Result.PRINTED, None),
        (UNKNOWN, 0x00, OK, Result.PRINTED, None),
        (OK, 0x00, UNKNOWN, Result.DOUBTFUL, Fault.SILENT),
        (OK, 0x00, PAPER_OUT, Result.DOUBTFUL, Fault.PAPER_OUT),
        (OK, 0x0C, OK, Result.DOUBTFUL, Fault.PAPER_OUT),
        (OK, 0x00, COVER_OPEN, Result.DOUBTFUL, Fault.COVER_OPEN),
        (OK, None, PAPER_OUT, Result.DOUBTFUL, Fault.PAPER_OUT),
        (OK, None, OK, Result.DOUBTFUL, Fault.SILENT),
        (UNKNOWN, None, UNKNOWN, Result.DOUBTFUL, Fault.SILENT),
        (OK, None, GONE, Result.DOUBTFUL, Fault.GONE),
    ],
)
def test_only_a_fence_and_a_healthy_printer_make_a_paper_certain(
    before, fence, after, result, fault
):
    outcome = judge(before, fence, after)
    assert (outcome.result, outcome.fault, outcome.status) == (result, fault, after)
    assert outcome.printed is (result is Result.PRINTED)


def test_a_refusal_names_the_fault_and_the_remedy():
    outcome = refused(COVER_OPEN)
    assert (outcome.result, outcome.fault) == (Result.NOT_PRINTED, Fault.COVER_OPEN)
    assert "press it shut" in outcome.detail


def test_what_could_not_be_opened_was_not_printed():
    outcome = unopened(NotFound("no printer"))
    assert (outcome.result, outcome.fault, outcome.status, outcome.detail) == (
        Result.NOT_PRINTED,
        Fault.GONE,
        GONE,
        "no printer",
    )


@pytest.mark.parametrize(("sent", "result"), [(0, Result.NOT_PRINTED), (1, Result.DOUBTFUL)])
def test_one_byte_that_left_makes_the_doubt(sent, result):
    outcome = broken(Stalled("stuck", sent=sent), OK)
    assert (outcome.result, outcome.fault) == (result, Fault.STALLED)
