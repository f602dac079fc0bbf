"""What visitors type finds what they mean."""

import pytest
from msgspec.structs import replace

from antrean_kiosk.page.search import find, words
from tests.kiosk.story import VIEW

MEANT = [
    ("antrian ktp", "A-02"),
    ("bpjs kes", "D-01"),
    ("pasport", "C-03"),
    ("PASPOT", "C-03"),
    ("kk", "A-04"),
    ("kartu kelurga", "A-04"),
    ("ganti ktp rusak", "A-02"),
    ("e-KTP baru", "A-01"),
    ("akte anak", "A-06"),
    ("perpanjang sim", "G-01"),
    ("Nikah", "Q-02"),
    ("kelakuan baik", "F-01"),
    ("izin uasha", "B-01"),
    ("family card", "A-04"),
]


@pytest.mark.parametrize(("typed", "meant"), MEANT)
def test_the_first_answer_is_what_was_meant(typed, meant):
    assert find(VIEW, typed)[0].id == meant


def test_who_names_two_things_wants_what_has_both():
    assert [each.id for each in find(VIEW, "ganti paspor")] == ["C-02"]


def test_when_nothing_has_both_each_word_helps():
    assert {"X-01", "X-02"} <= {each.id for each in find(VIEW, "bayar listrik")}


@pytest.mark.parametrize("typed", ["", "  ", "antrian", "mau buat", "xyzzy", "?!"])
def test_words_that_mean_nothing_find_nothing(typed):
    assert find(VIEW, typed) == []


def test_a_service_that_is_not_offered_is_not_found():
    closed = tuple(replace(each, active=False) for each in VIEW.services)
    assert find(replace(VIEW, services=closed), "ktp") == []


def test_a_service_of_a_lost_agency_is_found_by_its_own_name():
    assert find(replace(VIEW, agencies=()), "roya")[0].id == "J-02"


def test_words_have_no_case_accents_or_signs():
    assert words("É-KTP, (Hilang)") == ["ektp", "hilang"]
