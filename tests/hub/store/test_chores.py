"""What the terminal leaves for the hub at work: until it is answered, or taken back."""

import pytest

from antrean_hub.store import chores
from antrean_hub.store.chores import Person
from antrean_hub.store.store import Store

SARI, BUDI = Person({"nama": "Sari", "loket": "1"}, "hash-1"), Person({"nama": "Budi"}, "hash-2")


@pytest.fixture
def store(new_file):
    with Store(new_file) as store:
        yield store


def test_a_chore_is_open_until_it_is_answered(store):
    first, second = chores.leave(store, SARI), chores.leave(store, BUDI)
    assert chores.open_ones(store) == [(first, SARI), (second, BUDI)]
    assert chores.answer_of(store, first) is None
    chores.answer(store, first, "")
    assert chores.open_ones(store) == [(second, BUDI)]
    assert (chores.answer_of(store, first), chores.answer_of(store, second)) == ("", None)


def test_a_chore_is_taken_back_alone_or_with_all(store):
    first, second, _ = (chores.leave(store, each) for each in (SARI, BUDI, SARI))
    chores.withdraw(store, first)
    assert next(iter(chores.open_ones(store))) == (second, BUDI)
    chores.withdraw(store)
    assert chores.open_ones(store) == []
