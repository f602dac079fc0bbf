from antrean_shared.words import ENDED, UNAVAILABLE, Reason, TicketState


def test_words_are_spelt_for_the_wire():
    assert all(word == word.lower() and " " not in word for word in (*Reason, *TicketState))


def test_what_is_over_is_over():
    assert set(ENDED) == {"done", "cancelled", "expired"}


def test_every_no_to_a_visitor_is_a_reason():
    assert UNAVAILABLE < set(Reason)
    assert Reason.QUOTA_FULL in UNAVAILABLE
