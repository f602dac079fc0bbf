"""The hall's settings, read from ``hall.toml``: names, hours, special days, policy and texts."""

import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, replace

from antrean_hub.core.config import (
    DatedHours,
    DayKind,
    Hours,
    PlannedAnnouncement,
    PlannedSilence,
    SpecialDay,
)
from antrean_hub.files import letters
from antrean_hub.files.hours import (
    DAY_MINUTES,
    read_agency_hours,
    read_dated_hours,
    read_week,
)
from antrean_hub.files.keys import Keys, Value
from antrean_hub.files.problems import Problems
from antrean_hub.files.tables import Tables
from antrean_hub.files.voice import read_announcements, read_rules, read_silences
from antrean_hub.files.wrong import Wrong
from antrean_shared.wire import Media, Policy, VoiceRules
from antrean_shared.words import AgencyId, ServiceId, StageId

FILE = "hall.toml"
ZONES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Jayapura": "WIT",
}
KINDS = ", ".join(f'"{kind}"' for kind in DayKind)

POLICY_LIMITS = {
    "priority_run": (1, 100),
    "call_limit": (1, 20),
    "call_spacing_s": (0, 600),
    "booked_run": (0, 100),
    "help_after_min": (0, 600),
    "restore_after": (0, 100),
    "longest_wait_guard_min": (1, 600),
    "unsure_after_s": (10, 3600),
    "undo_s": (0, 60),
    "absent_after_min": (0, 600),
    "booking_window_min": (0, 240),
    "booking_days_ahead": (0, 90),
    "booking_days_kept": (1, 365),
}


class Settings(Struct, frozen=True, kw_only=True):
    """What ``hall.toml`` says."""

    name: str
    region: str
    region_code: str
    time_zone: str
    zone_label: str
    languages: tuple[str, ...]
    ticket_url: str
    running_text: tuple[str, ...]
    opens_before_min: int
    cutoff_before_min: int
    policy: Policy
    hours: Hours
    agency_hours: dict[AgencyId, Hours]
    dated_hours: tuple[DatedHours, ...]
    days: tuple[SpecialDay, ...]
    stage_names: dict[StageId, str]
    stage_names_en: dict[StageId, str]
    voice: VoiceRules
    announcements: tuple[PlannedAnnouncement, ...]
    silences: tuple[PlannedSilence, ...]
    media: tuple[Media, ...]


def read_document(text: str, problems: Problems) -> dict[str, Value] | None:
    """Read the text of ``hall.toml``; None after noting that it is not TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problems.add(FILE, None, None, Wrong.NOT_TOML, error=str(error))
        return None


def read_settings(document: dict[str, Value], tables: Tables, problems: Problems) -> Settings:
    """Read the settings out of a document, noting every problem."""
    keys = Keys(FILE, "", document, problems)
    settings = _settings(keys, tables)
    keys.nothing_else()
    return settings


def _settings(keys: Keys, tables: Tables) -> Settings:
    time_zone = _time_zone(keys)
    return Settings(
        name=keys.text("name"),
        region=keys.text("region"),
        region_code=keys.text("region_code"),
        time_zone=time_zone,
        zone_label=ZONES.get(time_zone, ""),
        languages=_languages(keys),
        ticket_url=_ticket_url(keys),
        running_text=keys.texts("running_text"),
        opens_before_min=keys.number("opens_before_min", 0, DAY_MINUTES),
        cutoff_before_min=keys.number("cutoff_before_min", 0, DAY_MINUTES),
        policy=_policy(keys.table("policy")),
        hours=read_week(keys.table("hours")),
        agency_hours=read_agency_hours(keys, tables),
        dated_hours=read_dated_hours(keys, tables),
        days=_days(keys, tables),
        stage_names=_stage_names(keys, "stage_names", tables),
        stage_names_en=_stage_names(keys, "stage_names_en", tables),
        voice=read_rules(keys.table("voice", optional=True)),
        announcements=read_announcements(keys, tables),
        silences=read_silences(keys),
        media=_media(keys, tables),
    )


def _time_zone(keys: Keys) -> str:
    zone = keys.text("time_zone")
    if zone and zone not in ZONES:
        keys.problem("time_zone", Wrong.NONE_OF, found=zone, known=", ".join(ZONES))
    return zone


def _languages(keys: Keys) -> tuple[str, ...]:
    languages = keys.texts("languages")
    for language in languages:
        if not letters.LANGUAGE.fullmatch(language):
            keys.problem("languages", Wrong.NOT_LANGUAGE, found=language)
    if languages[:1] != ("id",):
        keys.problem("languages", Wrong.ID_FIRST)
    if len(set(languages)) < len(languages):
        keys.problem("languages", Wrong.LANGUAGE_TWICE)
    return languages


def _ticket_url(keys: Keys) -> str:
    url = keys.text("ticket_url")
    if url and not url.startswith(("http://", "https://")):
        keys.problem("ticket_url", Wrong.NOT_URL, found=url)
    return url


def _policy(keys: Keys) -> Policy:
    usual = asdict(Policy())
    numbers = {
        name: keys.number(name, low, high, otherwise=usual[name])
        for name, (low, high) in POLICY_LIMITS.items()
    }
    stops = keys.flag("absent_stops", otherwise=usual["absent_stops"])
    policy = replace(Policy(), **numbers, absent_stops=stops)
    keys.nothing_else()
    return policy


def _days(keys: Keys, tables: Tables) -> tuple[SpecialDay, ...]:
    days = tuple(_day(each, tables) for each in keys.tables("days"))
    seen: set[tuple[date, AgencyId | None, ServiceId | None]] = set()
    for at, day in enumerate(days, start=1):
        concerns = (day.date, day.agency, day.service)
        if concerns in seen:
            keys.problem(f"days[{at}]", Wrong.DAY_TWICE, found=day.date.isoformat())
        seen.add(concerns)
    return days


def _day(keys: Keys, tables: Tables) -> SpecialDay:
    agency, service = keys.text("agency", otherwise=""), keys.text("service", otherwise="")
    keys.known("agency", agency, {each.id for each in tables.agencies}, Wrong.UNKNOWN_AGENCY)
    keys.known("service", service, {each.id for each in tables.services}, Wrong.UNKNOWN_SERVICE)
    if agency and service:
        keys.problem("service", Wrong.BOTH_PLACES)
    day = SpecialDay(
        date=keys.date("date"),
        kind=_kind(keys),
        reason=keys.text("reason", otherwise=""),
        agency=AgencyId(agency) if agency else None,
        service=ServiceId(service) if service else None,
    )
    keys.nothing_else()
    return day


def _kind(keys: Keys) -> DayKind:
    text = keys.text("kind")
    if text and text not in set(DayKind):
        keys.problem("kind", Wrong.NONE_OF, found=text, known=KINDS)
    return DayKind(text) if text in set(DayKind) else DayKind.CLOSED


def _media(keys: Keys, tables: Tables) -> tuple[Media, ...]:
    return tuple(_medium(each, tables) for each in keys.tables("media"))


def _medium(keys: Keys, tables: Tables) -> Media:
    file, zone = keys.text("file"), keys.text("zone", otherwise="")
    if Path(file).name != file:
        keys.problem("file", Wrong.NOT_FILE, found=file)
    keys.known("zone", zone, {each.zone for each in tables.agencies}, Wrong.UNKNOWN_ZONE)
    medium = Media(
        file=file,
        caption=keys.text("caption", otherwise=""),
        zone=zone or None,
        seconds=keys.number("seconds", 1, 3600, otherwise=0) or None,
    )
    keys.nothing_else()
    return medium


def _stage_names(keys: Keys, name: str, tables: Tables) -> dict[StageId, str]:
    table = keys.table(name, optional=True)
    used: Iterable[str] = tables.stages()
    for stage in table.names():
        table.known(stage, stage, used, Wrong.UNKNOWN_STEP)
    return {StageId(stage): table.text(stage) for stage in table.names()}
