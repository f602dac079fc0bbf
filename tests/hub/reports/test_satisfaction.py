from datetime import date

import pytest

from antrean_hub.reports.satisfaction import survey_tables
from antrean_hub.reports.skm import Weight
from antrean_hub.reports.survey import Respondent

DAY = date(2026, 11, 25)


def respondent(service: str, *answers: int, groups=("", "", "")) -> Respondent:
    return Respondent(service=service, day=DAY, answers=answers, groups=groups)


ASKED = [
    respondent("A-02", *(4,) * 9, groups=("P", "S1", "")),
    respondent("A-02", *(3,) * 9, groups=("L", "SMA", "PNS")),
    respondent("G-01", 4, 4, 2, 4, 4, 4, 4, 4, 4, groups=("P", "SMA", "")),
]


@pytest.fixture
def report(facts):
    found = survey_tables(facts, ASKED, Weight.EXACT, complaints_first=False)
    return {each.name: each for each in found}


def test_the_index_stands_first_with_how_it_was_weighed(report):
    told = dict(report["IKM"].rows)
    assert (told["IKM"], told["Mutu"], told["Kinerja"]) == (89.81, "A", "Sangat Baik")
    assert told["Bobot tiap unsur"] == "1/9"
    assert (told["Dilayani (N)"], told["Responden perlu"], told["Cukup"]) == (2, 2, "ya")


def test_each_element_is_told_and_the_lowest_marked(report, cells):
    third = cells(report["Unsur"], "U3")
    assert (third["Nama"], third["Jumlah nilai"], third["NRR"]) == ("Waktu penyelesaian", 9, 3.0)
    assert (third["NRR tertimbang"], third["Tiga terendah"]) == (0.3333, "ya")
    assert [row[6] for row in report["Unsur"].rows].count("ya") == 3


def test_a_service_knows_how_many_of_those_it_served_were_asked(report, cells):
    served = cells(report["Layanan"], "A-02")
    assert (served["Dilayani (N)"], served["Responden ada"], served["IKM"]) == (2, 2, 87.5)
    assert cells(report["Instansi"], "SIM")["Responden ada"] == 1


def test_respondents_are_counted_by_what_they_say_of_themselves(report):
    assert report["Responden"].rows == (
        ("Jenis kelamin", "L", 1),
        ("Jenis kelamin", "P", 2),
        ("Pendidikan", "S1", 1),
        ("Pendidikan", "SMA", 2),
        ("Pekerjaan", "PNS", 1),
        ("Pekerjaan", "tidak disebut", 2),
    )


def test_anybody_may_do_the_sum_again(report):
    assert report["Jawaban"].rows[2] == (3, "2026-11-25", "G-01", 4, 4, 2, 4, 4, 4, 4, 4, 4)


def test_a_hall_chooses_which_element_is_the_eighth(facts):
    for first, eighth in ((False, "Sarana dan prasarana"), (True, "Penanganan pengaduan")):
        found = survey_tables(facts, ASKED, Weight.THREE, complaints_first=first)
        assert found[1].rows[7][1].startswith(eighth)
    assert dict(found[0].rows)["Bobot tiap unsur"] == "0,111"


def test_without_a_respondent_there_is_no_index(facts):
    told = dict(survey_tables(facts, [], Weight.EXACT, complaints_first=False)[0].rows)
    assert (told["IKM"], told["Mutu"], told["Cukup"]) == (None, None, "belum")
