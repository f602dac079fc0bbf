"""What is told to the whole hall, and how it is heard."""

import pytest

from antrean_counter.supervisor.desk import Page
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.examples.scenes import joined
from antrean_counter.supervisor.faces.detail_face import detail
from antrean_counter.supervisor.faces.list_face import rows
from antrean_counter.supervisor.gestures import Began, Chose, Confirmed, Opened, Went, Wrote
from tests.supervisor.halls import SAMPLE, desk, does

TROUBLED = example.troubled(SAMPLE)


def voice(view=None):
    start = desk() if view is None else joined(view)
    return does(start, Went(Page.VOICE))[0]


@pytest.mark.parametrize(("zone", "zones"), [(0, None), (2, ("2",))])
def test_something_is_announced_to_the_hall_or_to_a_zone(zone, zones):
    steps = (Began("say"), Wrote("Kursi roda ada di pintu 2."), Confirmed(), Confirmed())
    _, sent = does(voice(), *steps, Chose(zone), Confirmed())
    told = sent[0]
    assert (told.text, told.text_en, told.zones, told.minutes, told.urgent) == (
        "Kursi roda ada di pintu 2.",
        "",
        zones,
        10,
        False,
    )


def test_an_emergency_of_the_list_is_told_in_english_too():
    _, sent = does(voice(), Began("emergency"), Chose(0))
    assert (sent[0].urgent, sent[0].text_en[:16]) == (True, "Please stay calm")


def test_an_emergency_in_ones_own_words():
    _, sent = does(voice(), Began("emergency"), Wrote("Keluar lewat pintu timur."), Confirmed())
    assert (sent[0].text, sent[0].text_en) == ("Keluar lewat pintu timur.", "")


@pytest.mark.parametrize(("text", "minutes"), [("5", 5), ("", None)])
def test_the_voice_is_silenced_for_minutes_or_until_it_may_speak(text, minutes):
    _, sent = does(voice(), Began("hush"), Wrote(text), Confirmed(), Chose(0))
    assert (sent[0].method, sent[0].minutes, sent[0].reason) == ("voice.hush", minutes, "Azan")


def test_a_silent_hall_says_until_when_and_may_speak_again():
    silent = voice(TROUBLED)
    assert detail(silent).title == "Suara hening sampai 10.48: Azan."
    assert does(silent, Began("unhush"))[1][0].method == "voice.unhush"


def test_what_is_announced_can_be_ended():
    opened, _ = does(voice(TROUBLED), Opened("announcement:20261125-31"))
    assert does(opened, Began("end"))[1][0].id == "20261125-31"


def test_an_emergency_on_the_hall_leads_to_its_announcement():
    opened, _ = does(joined(TROUBLED), Opened("announcement:20261125-31"))
    assert (opened.page, opened.chosen) == (Page.VOICE, "announcement:20261125-31")


def test_a_zone_that_nobody_hears_is_marked():
    silent = {each.lead: each.level for each in rows(voice()) if each.key.startswith("voice:")}
    assert (silent["4"], silent["1"]) == ("caution", "calm")
