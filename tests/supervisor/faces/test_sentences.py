"""Every word of the desk has its English; every name that the flow uses has a word."""

from dataclasses import replace

import pytest

from antrean_counter.supervisor.deeds import voice_deeds
from antrean_counter.supervisor.deeds.front import deeds as front_deeds
from antrean_counter.supervisor.deeds.offered import deeds
from antrean_counter.supervisor.desk import Hint, Notice
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.faces.deed_words import DEEDS, FIELDS, OPTIONS
from antrean_counter.supervisor.faces.sentences import notice
from antrean_counter.supervisor.subjects import subject_of
from antrean_shared.words import Priority
from tests.supervisor.halls import SAMPLE, TICKET, VIEW, desk

TROUBLED = example.troubled(SAMPLE)
KEYS = [
    "agency:DUKCAPIL",
    "agency:IMIGRASI",
    "announcement:20261125-30",
    "counter:1",
    "counter:2",
    "service:A-02",
    "service:K-01",
    TICKET,
]


def all_deeds():
    subjects = [subject_of(TROUBLED, key) for key in KEYS]
    shown = [deed for each in subjects for deed in deeds(desk(view=TROUBLED), each)]
    taken = example.just_taken(VIEW.tickets[0])
    return [
        *shown,
        *front_deeds(desk(), subject_of(VIEW, "service:A-02")),
        *front_deeds(replace(desk(), given=taken), None),
        *voice_deeds.for_hall(VIEW),
        *voice_deeds.for_hall(TROUBLED),
    ]


def test_every_deed_and_question_has_words():
    for deed in all_deeds():
        assert deed.name in DEEDS
        assert all(field.name in FIELDS for field in deed.fields)


def test_every_suggested_reason_has_words():
    fields = [field for deed in all_deeds() for field in deed.fields if field.name == "reason"]
    labels = {each.label for field in fields for each in field.options}
    assert labels <= set(OPTIONS) | set(Priority)


@pytest.mark.parametrize("hint", list(Hint))
def test_every_hint_has_a_sentence(hint):
    facts = {"path": "aula.xlsx", "why": "tidak ada"}
    assert notice(Notice(hint, facts), "pause").endswith(".")


def test_a_refusal_says_what_to_do_first():
    assert notice(Notice("counter_closed"), "").startswith("Buka loket")
