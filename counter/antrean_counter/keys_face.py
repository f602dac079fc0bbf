"""How the officer's keys read: what each does, its cap, and what limits it now."""

import math
from dataclasses import dataclass

from antrean_counter.acts import Act
from antrean_counter.desk import Desk, Line
from antrean_counter.habits import TEXT_SIZES, key_of
from antrean_counter.reading import again, here, primary, undoable, why_not
from antrean_counter.sentences import ACTS, PRIMARIES, Row, key_name, tr
from antrean_shared.words import TicketState
from antrean_ui import words
from antrean_ui.translate import QT_TRANSLATE_NOOP

SLOW_S = 1.0
"""An answer that takes longer than this is waited for in words."""
LOUD = (
    Act.CALL_AGAIN,
    Act.MISSED,
    Act.TRANSFER,
    Act.FINISH,
    Act.PARK,
    Act.NUMBER,
    Act.PRIORITY,
    Act.PAUSE,
)
LARGE = (
    Act.CALL_AGAIN,
    Act.MISSED,
    Act.TRANSFER,
    Act.FINISH,
    Act.PARK,
    Act.MORE,
)
"""What there is room for in large type; the others are one digit further."""
QUIET = (Act.CANCEL, Act.MORE, Act.WHY)
"""Rarer acts, drawn small; the last stands with the visitor it is about."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The big key and the others."""

    primary: str
    primary_key: str
    primary_able: bool
    slow: str
    """What we wait for, once it takes long."""
    acts: tuple[Row, ...]
    quiet: tuple[Row, ...]
    front: str = ""
    """The cap of the key that sends a transfer to the front: its own, pressed again."""
    undo_title: str = ""
    undo: str = ""
    """The step that can be taken back, and for how long: two lines, or one in large type."""
    undo_key: str = ""
    bar: str = ""
    """The cap of the key that shrinks the window and lets it grow again."""


def keys(desk: Desk) -> Keys:
    """Return the face of the buttons."""
    shown = LOUD if desk.habits.text == TEXT_SIZES[0] else LARGE
    undo_title, undo = _undo(desk)
    return Keys(
        primary=tr(PRIMARIES[primary(desk)]),
        primary_key=key_name(key_of(desk.habits, Act.PRIMARY)),
        primary_able=why_not(desk, Act.PRIMARY) is None,
        slow=_slow(desk),
        acts=tuple(_button(desk, act) for act in shown),
        quiet=tuple(_button(desk, act) for act in QUIET),
        front=key_name(key_of(desk.habits, Act.TRANSFER)),
        undo_title=undo_title,
        undo=undo,
        undo_key=key_name(key_of(desk.habits, Act.UNDO)),
        bar=key_name(key_of(desk.habits, Act.BAR)),
    )


def _undo(desk: Desk) -> tuple[str, str]:
    step = undoable(desk)
    if step is None or desk.now is None or desk.doing:
        return "", ""
    left = math.ceil((step.until - desk.now).total_seconds())
    text = tr(QT_TRANSLATE_NOOP("counter", "{number} {what}, {seconds} detik"))
    what = words.tr(words.UNDOABLE[step.what]).lower()
    said = text.format(number=step.number, what=what, seconds=left)
    title = tr(ACTS[Act.UNDO])
    return (title, said) if desk.habits.text == TEXT_SIZES[0] else (f"{title}: {said}", "")


def _slow(desk: Desk) -> str:
    if not desk.doing or desk.now is None or desk.asked_at is None or desk.line is not Line.UP:
        return ""
    if (desk.now - desk.asked_at).total_seconds() < SLOW_S:
        return ""
    return tr(QT_TRANSLATE_NOOP("counter", "Menunggu jawaban pusat"))


def _button(desk: Desk, act: Act) -> Row:
    return {
        "act": act.value,
        "text": tr(ACTS[act]),
        "key": key_name(key_of(desk.habits, act)),
        "able": why_not(desk, act) is None,
        "detail": _again(desk) if act is Act.CALL_AGAIN else "",
    }


def _again(desk: Desk) -> str:
    ticket, (left, in_s) = here(desk), again(desk)
    if ticket is None or ticket.state is not TicketState.CALLED:
        return ""
    if left == 0:
        return tr(QT_TRANSLATE_NOOP("counter", "batas tercapai"))
    if in_s > 0:
        return tr(QT_TRANSLATE_NOOP("counter", "{seconds} detik lagi")).format(seconds=in_s)
    return tr(QT_TRANSLATE_NOOP("counter", "sisa {left} kali")).format(left=left)
