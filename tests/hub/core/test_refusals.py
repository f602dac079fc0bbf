from antrean_hub.core.refusals import SENTENCES, Refused, refusal
from antrean_shared.words import Reason


def test_every_reason_has_a_sentence_that_ends():
    assert set(SENTENCES) == set(Reason)
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())


def test_a_refusal_carries_its_word_its_facts_and_its_sentence():
    error = refusal(Refused(Reason.CALL_LIMIT, {"number": "A-001", "calls": 3}))
    assert (error.code, error.reason) == (1, "call_limit")
    assert error.message == "Called 3 times already. Mark the visitor as missed."
    assert error.data["number"] == "A-001"


def test_a_fact_nobody_knows_is_said_to_be_unknown():
    assert "unknown" in refusal(Refused(Reason.ENDED)).message
