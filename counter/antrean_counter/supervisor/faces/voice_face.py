"""How the hall's announcements and voices read."""

from collections.abc import Iterator

from antrean_counter.supervisor.board import Level
from antrean_counter.supervisor.faces.rows import Fact, Row
from antrean_counter.supervisor.faces.sentences import tr
from antrean_shared.wire import Announcement, View, Voice
from antrean_ui import format
from antrean_ui.translate import QT_TRANSLATE_NOOP


def rows(view: View) -> Iterator[Row]:
    """Yield what is announced now, then how each zone is heard."""
    announced = tr(QT_TRANSLATE_NOOP("supervisor", "Sedang diumumkan"))
    for each in view.announcements:
        yield Row(
            key=f"announcement:{each.id}",
            section=announced,
            lead=format.clock(each.at),
            title=each.text,
            detail=where(each),
            standing=until(each),
            level=Level.STOP if each.urgent else Level.CALM,
        )
    heard = tr(QT_TRANSLATE_NOOP("supervisor", "Suara panggilan"))
    for voice in sorted(view.voices, key=lambda each: each.zone):
        yield _voice(view, voice, heard)


def where(announcement: Announcement) -> str:
    """Say in which part of the hall something is announced."""
    if announcement.zones is None:
        return tr(QT_TRANSLATE_NOOP("supervisor", "Seluruh aula"))
    return tr(QT_TRANSLATE_NOOP("supervisor", "Zona {zone}"), zone=", ".join(announcement.zones))


def until(announcement: Announcement) -> str:
    """Say until when something is announced."""
    if announcement.until is None:
        return tr(QT_TRANSLATE_NOOP("supervisor", "sampai diakhiri"))
    time = format.clock(announcement.until)
    return tr(QT_TRANSLATE_NOOP("supervisor", "sampai {time}"), time=time)


def silence(view: View) -> str:
    """Say that the voices keep silent, until when and why; empty while they speak."""
    if view.hush is None:
        return ""
    if view.hush.until is None:
        text = tr(QT_TRANSLATE_NOOP("supervisor", "Suara hening sampai dibunyikan lagi"))
    else:
        time = format.clock(view.hush.until)
        text = tr(QT_TRANSLATE_NOOP("supervisor", "Suara hening sampai {time}"), time=time)
    return f"{text}: {view.hush.reason}." if view.hush.reason else f"{text}."


def facts(announcement: Announcement) -> Iterator[Fact]:
    """Yield what is known of something that is announced."""
    yield Fact("where", tr(QT_TRANSLATE_NOOP("supervisor", "Tempat")), where(announcement))
    yield Fact("until", tr(QT_TRANSLATE_NOOP("supervisor", "Berlaku")), until(announcement))
    if announcement.text_en:
        yield Fact("english", tr(QT_TRANSLATE_NOOP("supervisor", "Inggris")), announcement.text_en)
    spoken = ", ".join(announcement.spoken) or "–"
    yield Fact("spoken", tr(QT_TRANSLATE_NOOP("supervisor", "Terdengar di zona")), spoken)


def _voice(view: View, voice: Voice, section: str) -> Row:
    said = voice.full + voice.short + voice.shortest
    text = QT_TRANSLATE_NOOP("supervisor", "{said} panggilan diucapkan, {dropped} tidak terucap")
    lag = QT_TRANSLATE_NOOP("supervisor", "jeda {usual}, terlama {longest} detik")
    silent = tr(QT_TRANSLATE_NOOP("supervisor", "tidak ada pengeras suara"))
    return Row(
        key=f"voice:{voice.zone}",
        section=section,
        lead=voice.zone,
        title=voice.speaker or silent,
        detail=tr(text, said=said, dropped=voice.dropped),
        standing=tr(lag, usual=_seconds(voice.lag_p50_ms), longest=_seconds(voice.lag_max_ms)),
        level=Level.CALM if voice.speaker else Level.CAUTION,
    )


def _seconds(ms: int) -> str:
    return f"{ms / 1000:.1f}".replace(".", ",")
