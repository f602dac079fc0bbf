"""What everybody is told, and when the voices are silent."""

from datetime import date, datetime, timedelta

import pytest

from antrean_hub.core.config import (
    DayKind,
    PlannedAnnouncement,
    PlannedSilence,
    SpecialDay,
)
from antrean_hub.core.picture import Audience, tell, view
from antrean_shared import commands as c
from antrean_shared.wire import Announcement, Hush
from antrean_shared.words import Role
from tests.hub.core.halls import BOSS, WEDNESDAY, Story, ask, with_config

OPENS = PlannedAnnouncement(id="buka", at=7 * 60 + 58, text="Selamat datang.", text_en="Welcome.")
CEREMONY = PlannedSilence(id="upacara", at=8 * 60, minutes=10, days=(0,), reason="Upacara")
NOON = PlannedSilence(id="azan", at=11 * 60 + 40, minutes=5, reason="Azan Zuhur")
BOARD, ZONE_2 = Audience(Role.DISPLAY), Audience(Role.DISPLAY, "2")


def says(story: Story, text: str = "Mohon tenang.", **more: object) -> Announcement:
    return story.do(ask(c.SayAnnouncement, text=text, **more), BOSS).answer


def texts(story: Story, audience: Audience = BOARD) -> list[str]:
    return [each.text for each in view(story.hall, audience, story.now).announcements]


def at(hour: int, minute: int, second: int = 0) -> datetime:
    return WEDNESDAY.replace(hour=hour, minute=minute, second=second)


def test_what_a_supervisor_says_is_shown_for_its_minutes():
    story = Story()
    said = says(story, minutes=5)
    assert (said.urgent, said.until) == (False, story.now + timedelta(minutes=5))
    assert texts(story) == ["Mohon tenang."]
    story.tick(minutes=5)
    assert texts(story) == []


def test_an_emergency_is_for_all_zones_and_stays_until_it_is_ended():
    story = Story()
    said = says(story, "Silakan keluar melalui pintu terdekat.", urgent=True)
    story.tick(hours=2)
    assert texts(story, ZONE_2) == ["Silakan keluar melalui pintu terdekat."]
    left = story.do(ask(c.EndAnnouncement, id=said.id), BOSS).answer
    assert left.announcements == ()
    assert texts(story) == []


def test_an_announcement_for_one_zone_is_not_told_in_another():
    story = Story()
    step = story.do(ask(c.SayAnnouncement, text="Mobil B 1 KT.", zones=("1",)), BOSS)
    assert texts(story, ZONE_2) == []
    assert tell(step.records[0], ZONE_2) is None
    assert tell(step.records[0], Audience(Role.DISPLAY, "1")).announcements[0].zones == ("1",)


def test_an_emergency_outlives_midnight():
    story = Story(now=at(23, 59))
    says(story, "Keluar.", urgent=True), says(story, "Tutup.", minutes=1)
    story.tick(hours=8)
    assert texts(story) == ["Keluar."]


def test_what_nobody_said_cannot_be_ended_and_no_unknown_zone_is_told():
    story = Story()
    assert story.no(ask(c.EndAnnouncement, id="x"), BOSS) == "unknown_announcement"
    assert story.no(ask(c.SayAnnouncement, text="x", zones=("9",)), BOSS) == "unknown_zone"


# ---- the schedule ----


def test_the_schedule_speaks_once_a_day_at_its_time():
    story = Story(with_config(announcements=(OPENS,)), now=at(7, 57, 59))
    assert texts(story) == []
    story.tick(seconds=1)
    assert texts(story) == ["Selamat datang."]
    story.tick(minutes=10)
    assert texts(story) == []
    story.tick(seconds=1)
    assert texts(story) == []
    story.tick(hours=23, minutes=50)
    assert texts(story) == ["Selamat datang."]


def test_a_hub_that_was_off_says_nothing_that_is_over():
    late = Story(with_config(announcements=(OPENS,)), now=at(8, 8))
    just = Story(with_config(announcements=(OPENS,)), now=at(8, 7, 59))
    assert (texts(late), texts(just)) == ([], ["Selamat datang."])


@pytest.mark.parametrize(("kind", "says"), [("holiday", 0), ("closed", 0), ("open", 1)])
def test_the_schedule_rests_on_a_day_on_which_the_hall_does(kind, says):
    special = SpecialDay(date=WEDNESDAY.date(), kind=DayKind(kind))
    story = Story(with_config(announcements=(OPENS,), days=(special,)), now=at(7, 58))
    assert len(texts(story)) == says


def test_the_schedule_rests_on_a_free_weekday():
    sunday = at(7, 58) + timedelta(days=4)
    assert texts(Story(with_config(announcements=(OPENS,)), now=sunday)) == []


# ---- silence ----


def test_a_hush_ends_by_itself_or_by_hand():
    story = Story()
    told = story.do(ask(c.HushVoices, minutes=10, reason="Azan"), BOSS).answer.hush
    assert told == Hush(story.now, story.now + timedelta(minutes=10), "Azan")
    assert view(story.hall, ZONE_2, story.now).hush == told
    story.tick(minutes=10)
    assert story.hall.hush is None
    story.do(ask(c.HushVoices), BOSS)
    story.tick(hours=3)
    assert story.do(ask(c.UnhushVoices), BOSS).answer.hush is None


def test_nobody_is_silenced_until_a_moment_that_has_passed():
    story = Story()
    wish = ask(c.HushVoices, until=story.now - timedelta(seconds=1))
    assert story.no(wish, BOSS) == "time_past"
    with pytest.raises(ValueError, match="not both"):
        ask(c.HushVoices, minutes=1, until=story.now)


def test_a_planned_silence_is_told_before_it_begins():
    story = Story(with_config(silences=(NOON,)), now=at(11, 39, 44))
    assert story.hall.hush is None
    story.tick(seconds=1)
    assert story.hall.hush == Hush(at(11, 40), at(11, 45), "Azan Zuhur")


def test_a_planned_silence_that_was_lifted_does_not_come_back():
    story = Story(with_config(silences=(NOON,)), now=at(11, 41))
    story.do(ask(c.UnhushVoices), BOSS)
    story.tick(seconds=1)
    assert story.hall.hush is None


def test_a_plan_does_not_shorten_what_a_person_asked_for():
    story = Story(with_config(silences=(NOON,)), now=at(11, 30))
    story.do(ask(c.HushVoices, reason="Upacara"), BOSS)
    story.tick(minutes=11)
    assert story.hall.hush.until is None


def test_a_ceremony_is_on_its_weekday_and_a_prayer_may_be_of_one_date():
    moved = PlannedSilence(id="asar", at=15 * 60, minutes=5, only=date(2026, 11, 26))
    config = with_config(silences=(CEREMONY, moved))
    assert Story(config, now=at(8, 1)).hall.hush is None
    assert Story(config, now=at(8, 1) + timedelta(days=5)).hall.hush.reason == "Upacara"
    assert Story(config, now=at(15, 1)).hall.hush is None
    assert Story(config, now=at(15, 1) + timedelta(days=1)).hall.hush is not None


def test_a_silence_goes_on_over_midnight():
    story = Story(now=at(23, 59))
    story.do(ask(c.HushVoices, minutes=30), BOSS)
    story.tick(minutes=2)
    assert story.hall.hush is not None
    story.tick(minutes=30)
    assert story.hall.hush is None
