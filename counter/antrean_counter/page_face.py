"""How everything around the working page reads: the bar, the log-in, dialogs and notices."""

from dataclasses import dataclass

from antrean_counter.desk import Desk, Line
from antrean_counter.dialog_words import answer
from antrean_counter.login import chosen
from antrean_counter.reading import agency_of, here, outage, own
from antrean_counter.sentences import Row, notice, tr
from antrean_shared.wire import Counter, View
from antrean_shared.words import CounterState
from antrean_ui import alarms, format, noes
from antrean_ui.translate import QT_TRANSLATE_NOOP

NEEDS = 2
"""So many lines leave room for the number."""


@dataclass(frozen=True, slots=True)
class Head:
    """The bar at the top, and the strip under it when the hub is away."""

    title: str = ""
    place: str = ""
    officer: str = ""
    online: bool = False
    line: str = ""
    clock: str = ""
    rehearsal: bool = False
    banner: str = ""
    needs: tuple[Row, ...] = ()
    """What else to know, calmly: an outage, what a station nearby needs."""


@dataclass(frozen=True, slots=True)
class LoginFace:
    """The log-in page."""

    counters: tuple[Row, ...] = ()
    fixed: bool = False
    counter: str = ""
    officer: str = ""
    pin: str = ""
    at: str = ""
    place: str = ""
    waiting: str = ""
    """What is being waited for before anyone can log in."""


def head(desk: Desk, silent_s: float, language: str) -> Head:
    """Return the face of the bar."""
    counter, view = own(desk), desk.view
    clock = f"{format.clock(desk.now)} {view.hall.zone_label}" if desk.now and view else ""
    return Head(
        title=_counter_title(counter) if counter else view.hall.name if view else "Antrean",
        place=_place(view, counter) if counter and view else "",
        officer=counter.officer or "" if counter else "",
        online=desk.line is Line.UP,
        line=_line(desk, silent_s, language),
        clock=clock,
        rehearsal=view.hall.rehearsal if view else False,
        banner=_banner(desk),
        needs=_needs(desk),
    )


def login(desk: Desk) -> LoginFace:
    """Return the face of the log-in page."""
    view, blanks, counter = desk.view, desk.login, chosen(desk)
    if desk.counter is not None:
        return LoginFace()
    return LoginFace(
        counters=tuple(_tile(each, view, desk) for each in view.counters) if view else (),
        fixed=desk.fixed is not None,
        counter=blanks.counter,
        officer=blanks.officer,
        pin=blanks.pin,
        at=blanks.at.value,
        place=_place(view, counter) if view and counter else "",
        waiting=_login_waiting(desk),
    )


def told(desk: Desk) -> str:
    """Say what to do, and why; empty while there is nothing to tell."""
    if desk.notice is None:
        return ""
    do, why = notice(desk.notice)
    return f"{do} {why}"


def to_do(desk: Desk) -> str:
    """Say only what to do; empty while there is nothing to tell."""
    return notice(desk.notice).do if desk.notice else ""


def _counter_title(counter: Counter) -> str:
    return tr(QT_TRANSLATE_NOOP("counter", "Loket {counter}")).format(counter=counter.id)


def _place(view: View, counter: Counter) -> str:
    agency = agency_of(view, counter.agency)
    return f"{counter.name}  ·  {agency.short or agency.name}" if agency else counter.name


def _line(desk: Desk, silent_s: float, language: str) -> str:
    match desk.line:
        case Line.UP:
            return tr(QT_TRANSLATE_NOOP("counter", "Terhubung"))
        case Line.JOINING:
            return tr(QT_TRANSLATE_NOOP("counter", "Menyambung"))
        case Line.AWAY:
            text = tr(QT_TRANSLATE_NOOP("counter", "Terputus {age}"))
            return text.format(age=format.age(silent_s, language))
        case Line.BARRED:
            return tr(QT_TRANSLATE_NOOP("counter", "Ditolak pusat"))


def _banner(desk: Desk) -> str:
    ticket = here(desk)
    if desk.line is Line.BARRED:
        do, why = noes.refusal(desk.barred)
        return f"{why} {do}"
    if desk.line is not Line.AWAY:
        return ""
    if desk.doing:
        return tr(
            QT_TRANSLATE_NOOP(
                "counter",
                "Pusat antrean tidak menjawab. Perintah terakhir dikirim sekali saja begitu "
                "tersambung; jangan diulang.",
            )
        )
    if ticket is not None:
        text = tr(
            QT_TRANSLATE_NOOP(
                "counter",
                "Pusat antrean tidak menjawab. Lanjutkan melayani {number}; panggilan berikutnya "
                "menunggu sambungan.",
            )
        )
        return text.format(number=ticket.number)
    return tr(
        QT_TRANSLATE_NOOP(
            "counter",
            "Pusat antrean tidak menjawab. Panggilan menunggu sambungan; daftar ini dari saat "
            "terakhir tersambung.",
        )
    )


def _needs(desk: Desk) -> tuple[Row, ...]:
    told = (
        (_closing(desk), "hourglass"),
        (_outage(desk), "unplug"),
        (_fault(desk), "printer"),
    )
    rows: list[Row] = [{"text": text, "icon": icon} for text, icon in told if text]
    return tuple(rows[:NEEDS])


def _closing(desk: Desk) -> str:
    counter = own(desk)
    if counter is None:
        return ""
    if counter.closes is not None:
        return tr(
            QT_TRANSLATE_NOOP("counter", "Disetujui: loket ini tutup sesudah nomor yang di sini.")
        )
    if counter.asks is None or counter.asked_at is None:
        return ""
    text = tr(
        QT_TRANSLATE_NOOP(
            "counter", "Permintaan tutup menunggu persetujuan sejak {time}: {reason}."
        )
    )
    return text.format(time=format.clock(counter.asked_at), reason=answer(counter.asks))


def _outage(desk: Desk) -> str:
    down = outage(desk)
    if down is None:
        return ""
    text = tr(
        QT_TRANSLATE_NOOP(
            "counter", "Sistem pusat terganggu sejak {time}: {reason}. Tanpa nomor baru."
        )
    )
    return text.format(time=format.clock(down.since), reason=answer(down.reason))


def _fault(desk: Desk) -> str:
    """Say what the first station that needs somebody needs, and how many others do."""
    faults = desk.view.faults if desk.view and desk.counter else ()
    if not faults:
        return ""
    said = alarms.saying(faults[0].fault or "")
    first = f"{faults[0].station}: {said.do} {said.why}"
    others = tr(QT_TRANSLATE_NOOP("counter", "({count} perangkat lain juga)"))
    return f"{first} {others.format(count=len(faults) - 1)}" if len(faults) > 1 else first


def _tile(counter: Counter, view: View, desk: Desk) -> Row:
    taken = counter.state is not CounterState.CLOSED and counter.station != desk.station
    return {
        "id": counter.id,
        "taken": taken,
        "name": _place(view, counter),
    }


def _login_waiting(desk: Desk) -> str:
    if desk.line is Line.JOINING:
        return tr(QT_TRANSLATE_NOOP("counter", "Menyambung ke pusat antrean."))
    if desk.doing:
        return tr(QT_TRANSLATE_NOOP("counter", "Memeriksa nama dan PIN."))
    return ""
