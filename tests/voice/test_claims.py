"""What the hub gave this station to say."""

from antrean_shared.commands import SpeakAnnouncement
from antrean_voice.claims import Claims


def wish(key):
    return SpeakAnnouncement(key=key, id="one")


def test_what_was_granted_is_held_until_it_was_said():
    claims = Claims()
    claims.ask(wish("k"), "one")
    assert (claims.waits_for("one"), claims.holds("one")) == (True, False)
    assert claims.granted(wish("k")) == "one"
    assert (claims.waits_for("one"), claims.holds("one")) == (False, True)
    claims.said("one")
    assert not claims.holds("one")


def test_an_answer_to_somebody_else_is_no_news():
    claims = Claims()
    assert (claims.granted(wish("x")), claims.refused(wish("x"))) == (None, None)


def test_what_was_refused_is_not_held():
    claims = Claims()
    claims.ask(wish("k"), "one")
    assert claims.refused(wish("k")) == "one"
    assert not claims.holds("one")


def test_what_does_not_stand_any_more_is_forgotten():
    claims = Claims()
    for thing in ("one", "two"):
        claims.ask(wish(thing), thing)
        claims.granted(wish(thing))
    claims.keep(["two"])
    assert (claims.holds("one"), claims.holds("two")) == (False, True)
