"""Every word of the hall has a sentence for people, in both languages."""

from pathlib import Path

import pytest

import antrean_ui
from antrean_shared.wire import Why
from antrean_shared.words import (
    Chance,
    CounterState,
    Ground,
    Outcome,
    Priority,
    TicketState,
    Undoable,
)
from antrean_ui import words
from tests.translations import untranslated, unused

PACKAGE = Path(antrean_ui.__file__).parent


@pytest.mark.parametrize(
    ("table", "enum"),
    [
        (words.PRIORITIES, Priority),
        (words.CHANCES, Chance),
        (words.PRIORITIES_SHORT, Priority),
        (words.PRIORITY_ICONS, Priority),
        (words.TICKET_STATES, TicketState),
        (words.COUNTER_STATES, CounterState),
        (words.GROUNDS, Ground),
        (words.OUTCOMES, Outcome),
        (words.UNDOABLE, Undoable),
    ],
)
def test_every_word_is_said(table, enum):
    assert set(table) == set(enum)


def test_nothing_is_left_in_one_language(tmp_path):
    assert untranslated(PACKAGE, tmp_path) == []
    assert unused(PACKAGE, tmp_path) == []


def test_a_call_says_why_in_the_readers_words():
    assert words.why(Why(Ground.PRIORITY, {"priority": "elderly", "most": 2})) == (
        "Prioritas didahulukan (Lansia), paling banyak 2 berturut-turut."
    )
    assert words.why(Why(Ground.ONLY_LINE, {"line": "A2"})) == "Terdepan di antrean A2."
