from antrean_printer.fault import Fault
from antrean_printer.remedy import REMEDIES, sentence
from antrean_printer.status import Status


def test_every_fault_has_a_remedy():
    assert set(REMEDIES) == set(Fault)


def test_every_status_has_a_sentence():
    assert all(sentence(status).endswith((".", "!")) for status in Status)
