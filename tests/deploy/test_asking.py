"""A person is asked again until an answer passes; both languages say the same things."""

import string
from io import StringIO

import pytest

from antrean_setup.asking import Question, Terminal
from antrean_setup.errors import SetupFailed, Wrong
from antrean_setup.texts import TEXTS, speaker


def even(answer):
    if int(answer) % 2:
        raise Wrong("odd")
    return f"{answer} is even"


def hears(*lines):
    mouth = StringIO()
    ears = StringIO("".join(f"{line}\n" for line in lines))
    return Terminal(speaker("en"), 3, ears, mouth), mouth


def test_a_wrong_answer_is_told_and_asked_again():
    person, mouth = hears("3", "4")
    assert person.ask(Question("n", "A number", "", even)) == "4"
    assert mouth.getvalue() == "1/3  A number:       ✗ odd\n1/3  A number:       ✓ 4 is even\n"


def test_enter_takes_what_is_in_brackets():
    person, mouth = hears("")
    assert person.ask(Question("n", "A number", "8", even)) == "8"
    assert "[8]" in mouth.getvalue()


def test_a_terminal_that_was_closed_ends_the_set_up():
    person, _ = hears()
    with pytest.raises(SetupFailed):
        person.ask(Question("n", "A number", "", even))


@pytest.mark.parametrize("name", TEXTS)
def test_both_languages_tell_the_same_facts(name):
    facts = {
        language: {field for _, field, _, _ in string.Formatter().parse(text) if field}
        for language, text in TEXTS[name].items()
    }
    assert facts["id"] == facts["en"]
