from datetime import date, timedelta

from antrean_hub.store.answers import Answers
from antrean_hub.store.batch import Place

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY = MONDAY + timedelta(1), MONDAY + timedelta(2)
ASKED = ("kiosk-1", "k-1")


def test_an_answer_is_found_by_station_and_key():
    answers = Answers([(ASKED, Place(MONDAY, 1)), (("kiosk-2", "k-1"), Place(MONDAY, 2))])
    assert answers.find(ASKED) == Place(MONDAY, 1)
    assert answers.find(("kiosk-2", "k-1")) == Place(MONDAY, 2)
    assert answers.find(("kiosk-2", "k-2")) is None
    assert answers.find(("kiosk-3", "k-1")) is None


def test_they_are_counted_over_the_days():
    answers = Answers()
    assert answers.last == 0
    answers.add([(ASKED, Place(MONDAY, 7))])
    answers.add([(("kiosk-1", "k-2"), Place(TUESDAY, 8))])
    assert answers.last == 8


def test_yesterdays_are_found_and_older_ones_are_not():
    answers = Answers([(ASKED, Place(MONDAY, 7))])
    answers.open_day(TUESDAY)
    assert answers.find(ASKED) == Place(MONDAY, 7)
    answers.open_day(WEDNESDAY)
    assert answers.find(ASKED) is None
    assert answers.last == 7


def test_each_key_of_a_full_day_is_found_at_its_own_number_and_no_other_is():
    given = {f"key-{nth}": Place(MONDAY, nth) for nth in range(1, 5001)}
    answers = Answers((("kiosk-1", key), place) for key, place in given.items())
    assert {key: answers.find(("kiosk-1", key)) for key in given} == given
    assert not any(answers.find(("kiosk-1", f"other-{nth}")) for nth in range(5000))
