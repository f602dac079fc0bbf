"""What can be told to the whole hall, and when its voices keep silent."""

from collections.abc import Iterator

from antrean_counter.supervisor.deeds.fields import reason
from antrean_counter.supervisor.desk import UNSENT, Answers, Deed, Field, Kind, Option
from antrean_shared import commands as c
from antrean_shared.wire import Announcement, View

LONGEST = 480
"""Minutes that an announcement or a silence may last."""
EVERYWHERE = ""
TEXT = Field("text", Kind.LINE)
TEXT_EN = Field("text_en", Kind.LINE, needed=False)
MINUTES = Field("minutes", Kind.NUMBER, value="10", low=1, high=LONGEST)
HUSH = Field("hush", Kind.NUMBER, needed=False, value="10", low=1, high=LONGEST)
IN_ENGLISH = {
    "Harap tenang. Tinggalkan gedung melalui pintu terdekat.": (
        "Please stay calm. Leave the building by the nearest door."
    ),
    "Pelayanan dihentikan sementara. Harap tetap di tempat.": (
        "Services are paused. Please stay where you are."
    ),
}
URGENT = Field("urgent", Kind.WORDS, tuple(Option(each, each) for each in IN_ENGLISH))


def for_hall(view: View) -> Iterator[Deed]:
    """Yield what can be told to the hall of ``view``."""
    where = _zones(view)
    yield Deed("say", "megaphone", c.SayAnnouncement, _say, (TEXT, TEXT_EN, where, MINUTES))
    yield Deed("emergency", "triangle-alert", c.SayAnnouncement, _emergency, (URGENT,), grave=True)
    if view.hush is None:
        yield Deed(
            "hush", "volume-1", c.HushVoices, _hush, (HUSH, reason("Azan", "Upacara", "Doa"))
        )
    else:
        yield Deed("unhush", "volume-2", c.UnhushVoices, lambda _: c.UnhushVoices(key=UNSENT))


def for_announcement(announcement: Announcement) -> Iterator[Deed]:
    """Yield what can be done to something that is announced."""
    yield Deed(
        "end",
        "x",
        c.EndAnnouncement,
        lambda _: c.EndAnnouncement(key=UNSENT, id=announcement.id),
        grave=True,
    )


def _say(told: Answers) -> c.Command:
    return c.SayAnnouncement(
        key=UNSENT,
        text=told["text"],
        text_en=told["text_en"],
        zones=(told["zone"],) if told["zone"] else None,
        minutes=int(told["minutes"]),
    )


def _emergency(told: Answers) -> c.Command:
    text = told["urgent"]
    return c.SayAnnouncement(key=UNSENT, text=text, text_en=IN_ENGLISH.get(text, ""), urgent=True)


def _hush(told: Answers) -> c.Command:
    minutes = int(told["hush"]) if told["hush"] else None
    return c.HushVoices(key=UNSENT, minutes=minutes, reason=told["reason"])


def _zones(view: View) -> Field:
    zones = sorted({each.zone for each in view.agencies})
    return Field(
        "zone",
        Kind.PICK,
        (Option(EVERYWHERE, "Seluruh aula"), *(Option(zone, zone) for zone in zones)),
    )
