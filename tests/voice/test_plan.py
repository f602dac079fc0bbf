"""The day's planned announcements and silences."""

from datetime import timedelta

import pytest

from antrean_voice.numbers import Style
from antrean_voice.plan import SAMPLE, Announcement, BadPlan, Plan, Quiet, Weekday, read
from antrean_voice.room import Rules, Urgency
from tests.voice.calls import EIGHT  # a Wednesday

BUKA = Announcement(id="buka", at="08.30", text={"id": "Selamat datang.", "en": "Welcome."})
MINUTE = timedelta(minutes=1)


def at(minutes):
    return EIGHT + minutes * MINUTE


def test_an_announcement_is_due_once_when_its_time_comes():
    plan = Plan(announcements=(BUKA,))
    told = [notice.id for n in range(60) for notice in plan.notices(at(n), at(n + 1))]
    assert told == ["buka 2026-11-25 08:30"]


def test_it_is_said_in_each_language_in_order_and_not_when_too_late():
    (notice,) = Plan(announcements=(BUKA,)).notices(at(29), at(31))
    assert notice.text == (("id", "Selamat datang."), ("en", "Welcome."))
    assert (notice.urgency, notice.until) == (Urgency.PLANNED, at(40))
    assert list(Plan(announcements=(BUKA,)).notices(at(0), at(60))) == []


def test_other_weekdays_are_free():
    friday = Announcement(id="jumat", at="08.30", text={}, days=(Weekday.FRIDAY,))
    assert list(Plan(announcements=(friday,)).notices(at(29), at(31))) == []
    assert len(list(Plan(announcements=(friday,)).notices(at(48 * 60 + 29), at(48 * 60 + 31)))) == 1


def test_silences_of_a_day_also_by_date():
    plan = Plan(
        silences=(
            Quiet(at="11.40", minutes=5),
            Quiet(at="09.00", minutes=10, date="2026-11-25"),
            Quiet(at="09.00", minutes=10, date="2026-11-26"),
        )
    )
    assert [(each.start, each.end) for each in plan.quiet(EIGHT)] == [
        (at(220), at(225)),
        (at(60), at(70)),
    ]


def test_the_sample_is_read_and_shows_the_rules_as_they_are():
    plan = read(SAMPLE)
    assert (plan.style, plan.rules) == (Style.DIGIT, Rules())
    assert {"buka", "istirahat", "tutup", "gratifikasi"} <= {each.id for each in plan.announcements}
    assert len(plan.silences) == 2


@pytest.mark.parametrize(
    "text", ["style = 'nyanyi'", "typo = 1", "[[silences]]\nat = '25.00'\nminutes = 5", "="]
)
def test_a_wrong_file_is_refused_with_its_name(tmp_path, text):
    file = tmp_path / "suara.toml"
    file.write_text(text)
    with pytest.raises(BadPlan, match=r"suara\.toml"):
        read(file)
