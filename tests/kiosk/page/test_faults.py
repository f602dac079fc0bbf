"""Every fault of the printer has its sentence."""

from antrean_kiosk.page import faults
from antrean_printer.fault import Fault
from antrean_ui import app


def test_every_fault_is_said():
    assert set(faults.WHY) == set(Fault)


def test_what_to_do_comes_first():
    app.application()
    saying = faults.saying("paper_out", failed=False)
    assert saying.do == "Silakan gunakan kios lain, atau hubungi petugas."
    assert saying.why == "Kertas tiket di kios ini habis."


def test_who_lost_a_number_by_it_is_told():
    assert "Nomor Anda tidak jadi dibuat." in faults.saying("cutter", failed=True).why


def test_an_unknown_fault_is_said_too():
    assert faults.saying("something", failed=False).why
