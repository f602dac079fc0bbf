"""Each mistake has a sentence in both languages, about the same facts of the case."""

from string import Formatter

import pytest

from antrean_hub.files.wrong import Wrong


def facts(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("wrong", Wrong)
def test_both_sentences_tell_the_same(wrong):
    english, indonesian = wrong.value
    assert facts(english) == facts(indonesian)
    assert english == english.strip() != indonesian == indonesian.strip()


def test_a_sentence_quotes_what_was_found():
    case = {"found": "x", "low": 0, "high": 9}
    assert Wrong.NOT_WHOLE.english(case) == "'x' is not a whole number from 0 to 9"
    assert Wrong.NOT_WHOLE.indonesian(case) == "'x' bukan bilangan bulat dari 0 sampai 9"
