"""What a view tells the voice."""

from datetime import timedelta

from msgspec.structs import replace

from antrean_shared.wire import Announcement, Hush, Voice, VoiceRules
from antrean_shared.words import NumberStyle, Role, TicketState
from antrean_voice import hearing
from antrean_voice.room import Rules, Silence, Urgency
from tests.shared import facts

DESKS = (facts.counter("3"), replace(facts.counter("4"), zone="2"))


def view(*tickets, **more):
    return facts.view(Role.DISPLAY, tickets=tickets, counters=DESKS, **more)


def announced(**more):
    parts = {"text": "Mohon tenang.", "text_en": "", "zones": None, "urgent": False, "until": None}
    return Announcement(id="1", at=facts.NOW, **{**parts, **more})


def test_a_station_knows_the_zones_it_speaks_for():
    voices = (Voice(zone="1", speaker="tv-1"), Voice(zone="2", speaker=None))
    assert hearing.zones(view(voices=voices), "tv-1") == {"1"}


def test_only_calls_whose_visitors_are_awaited_stand():
    serving = facts.ticket("A-2", TicketState.SERVING, counter="3")
    assert [call.number for call in hearing.standing(view(facts.called("A-1"), serving), "1")] == [
        "A-1"
    ]


def test_a_zone_hears_its_own_counters():
    one, two = facts.called("A-1", "3"), facts.called("A-2", "4")
    assert [call.number for call in hearing.standing(view(one, two), "2")] == ["A-2"]
    assert len(hearing.standing(view(one, two), "12")) == 2
    assert hearing.standing(view(one, two), "") == ()


def test_a_call_that_was_given_to_a_voice_is_spoken_and_its_repetition_is_not():
    once = replace(facts.called("A-1"), spoken=1)
    again = replace(facts.called("A-2", calls=2), spoken=1)
    assert {mark.ticket for mark in hearing.spoken(view(once, again), "1")} == {"A-1"}


def test_an_announcement_is_left_to_say_until_it_was_said_in_every_zone_of_ours():
    told = view(announcements=(announced(spoken=("1",)),))
    assert hearing.notices(told, "1") == ()
    assert [notice.id for notice in hearing.notices(told, "12")] == ["1"]
    elsewhere = view(announcements=(announced(zones=("2",)),))
    assert hearing.notices(elsewhere, "1") == ()


def test_an_emergency_is_always_left_to_say():
    told = view(announcements=(announced(urgent=True, spoken=("1",), text_en="Leave."),))
    (alarm,) = hearing.notices(told, "1")
    assert alarm.urgency is Urgency.EMERGENCY
    assert alarm.text == (("id", "Mohon tenang."), ("en", "Leave."))


def test_the_hall_says_when_it_is_silent():
    until = facts.NOW + timedelta(minutes=5)
    assert hearing.silence(view(hush=Hush(facts.NOW, until, ""))) == Silence(facts.NOW, until)
    assert hearing.silence(view()) is None


def test_the_hall_says_how_it_speaks():
    voice = VoiceRules(style=NumberStyle.BILANGAN, times=1, stale_s=90)
    hall = replace(facts.HALL, voice=voice, stage_names_en={"AR": "Photo"})
    told = view(hall=hall)
    assert hearing.manner(told).style is NumberStyle.BILANGAN
    assert hearing.manner(told).stage_names["en"] == {"AR": "Photo"}
    assert hearing.rules(told, Rules(lead_s=0.5)) == Rules(lead_s=0.5, times=1, stale_s=90.0)
