"""Every word that a station reports has what to do about it."""

import pytest

from antrean_display.led.line import SignFault
from antrean_hub.keeping.steady import FAULT as CLOCK_WRONG
from antrean_printer.fault import Fault
from antrean_ui import alarms, app
from antrean_ui.alarms import FAULTS, saying
from antrean_voice.player import Fault as VoiceFault


@pytest.fixture(autouse=True)
def application():
    app.application()


def test_every_fault_of_a_printer_a_voice_and_a_sign_is_known():
    assert set(FAULTS) == {*Fault, "near_end", *VoiceFault, *SignFault, CLOCK_WRONG}
    assert all(each.do.endswith(".") and each.why.endswith(".") for each in FAULTS.values())


def test_a_roll_is_due_at_its_time():
    assert saying("near_end 13.20").do == "Ganti kertas sebelum 13.20."
    assert saying("near_end").do == "Siapkan gulungan kertas baru."


def test_a_spare_printer_says_what_ails_the_first():
    assert saying("on_spare paper_out") == (
        "Pasang gulungan kertas baru.",
        "Printer cadangan sedang dipakai. Kertas habis.",
    )


def test_a_number_that_cannot_be_merged_is_served_by_hand():
    told = saying("merge_refused A2-901 number_taken")
    assert told.do == "Layani nomor A2-901 dengan tangan dan beri tahu teknisi."
    assert "A2-901" in told.why


@pytest.mark.parametrize("fault", ["smoke", "on_spare smoke"])
def test_an_unknown_word_is_passed_on(fault):
    assert "smoke" in alarms.saying(fault).why
