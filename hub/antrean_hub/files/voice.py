"""What the hall says aloud and when it is silent, read from ``hall.toml``."""

import re
from datetime import date

from msgspec.structs import asdict

from antrean_hub.core.config import WEEK, PlannedAnnouncement, PlannedSilence
from antrean_hub.files.keys import Keys
from antrean_hub.files.tables import Tables
from antrean_hub.files.week import WEEKDAYS
from antrean_hub.files.wrong import Wrong
from antrean_shared.wire import VoiceRules
from antrean_shared.words import NumberStyle

TIME = re.compile(r"([01]\d|2[0-3])[.:]([0-5]\d)")
NAME = re.compile(r"[a-z0-9-]{1,32}")
STYLES = ", ".join(f'"{style}"' for style in NumberStyle)
LIMITS = {
    "times": (1, 3),
    "short_from": (1, 100),
    "shortest_from": (1, 100),
    "stale_s": (30, 3600),
}


def read_rules(keys: Keys) -> VoiceRules:
    """Read how the hall speaks; what is left out is as usual."""
    usual = asdict(VoiceRules())
    numbers = {
        name: keys.number(name, low, high, otherwise=usual[name])
        for name, (low, high) in LIMITS.items()
    }
    style = keys.text("style", otherwise=VoiceRules().style)
    if style not in set(NumberStyle):
        keys.problem("style", Wrong.NONE_OF, found=style, known=STYLES)
        style = VoiceRules().style
    keys.nothing_else()
    return VoiceRules(style=NumberStyle(style), **numbers)


def read_announcements(keys: Keys, tables: Tables) -> tuple[PlannedAnnouncement, ...]:
    """Read what is announced by the clock."""
    found = tuple(_announcement(each, tables) for each in keys.tables("announcements"))
    _named_once(keys, "announcements", [each.id for each in found])
    return found


def read_silences(keys: Keys) -> tuple[PlannedSilence, ...]:
    """Read when the voices are silent by the clock."""
    found = tuple(_silence(each) for each in keys.tables("silences"))
    _named_once(keys, "silences", [each.id for each in found])
    return found


def _announcement(keys: Keys, tables: Tables) -> PlannedAnnouncement:
    zones = keys.texts("zones", optional=True)
    for zone in zones:
        if zone not in {agency.zone for agency in tables.agencies}:
            keys.problem("zones", Wrong.UNKNOWN_ZONE, found=zone)
    made = PlannedAnnouncement(
        id=_name(keys),
        at=_time(keys),
        days=_days(keys),
        text=keys.text("text"),
        text_en=keys.text("text_en", otherwise=""),
        zones=zones or None,
    )
    keys.nothing_else()
    return made


def _silence(keys: Keys) -> PlannedSilence:
    made = PlannedSilence(
        id=_name(keys),
        at=_time(keys),
        days=_days(keys),
        minutes=keys.number("minutes", 1, 240),
        reason=keys.text("reason", otherwise=""),
        only=_date(keys),
    )
    keys.nothing_else()
    return made


def _name(keys: Keys) -> str:
    name = keys.text("id")
    if name and not NAME.fullmatch(name):
        keys.problem("id", Wrong.NOT_NAME, found=name)
    return name


def _time(keys: Keys) -> int:
    text = keys.text("at")
    match = TIME.fullmatch(text)
    if match is None:
        if text:
            keys.problem("at", Wrong.NOT_CLOCK, found=text)
        return 0
    hour, minute = map(int, match.groups())
    return hour * 60 + minute


def _days(keys: Keys) -> tuple[int, ...]:
    days = keys.texts("days", optional=True)
    for day in days:
        if day not in WEEKDAYS:
            keys.problem("days", Wrong.NONE_OF, found=day, known=", ".join(WEEKDAYS))
    known = tuple(at for at, day in enumerate(WEEKDAYS) if day in days)
    return known or tuple(range(WEEK))


def _date(keys: Keys) -> date | None:
    found = keys.date("date", optional=True)
    return None if found == date.min else found


def _named_once(keys: Keys, table: str, names: list[str]) -> None:
    if len(set(names)) < len(names):
        keys.problem(table, Wrong.ID_TWICE)
