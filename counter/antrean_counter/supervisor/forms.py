"""A deed's questions, one at a time: pick, type, go on, go back."""

import re
from dataclasses import replace

from antrean_counter.supervisor.asking import ask, tell
from antrean_counter.supervisor.desk import (
    Answers,
    Deed,
    Desk,
    Field,
    Form,
    Hint,
    Kind,
    Option,
    Step,
    Wish,
)
from antrean_counter.supervisor.office_flow import do
from antrean_counter.supervisor.spans import days_of

MAX_WORDS = {"text": 300, "text_en": 300, "urgent": 300, "cell": 2000, "path": 500}
"""Characters that the wire carries of an announcement; of a reason it is fewer."""
REASON_WORDS = 200
OWN_WORDS = frozenset({Kind.WORDS, Kind.DAYS})
CLOCK = re.compile("([01]?[0-9]|2[0-3])[.:][0-5][0-9]")
WHOLE = re.compile("-?[0-9]{1,4}")


def begin(desk: Desk, deed: Deed, about: str) -> Step:
    """Ask the deed's first question; do it at once where there is none."""
    if not deed.fields:
        return _carry_out(desk, deed, {})
    return replace(desk, form=_at(Form(deed, about), 0), notice=None), ()


def options(form: Form) -> tuple[Option, ...]:
    """Return the answers on offer: those that fit what was typed, after one's own words."""
    field, text = form.field, form.text.strip()
    fitting = tuple(each for each in field.options if _fits(each, text))
    own = field.kind in OWN_WORDS or (field.kind is Kind.MANY and not field.closed)
    if own and text and not any(each.value == text for each in fitting):
        return (Option(text, text), *fitting)
    return fitting


def write(desk: Desk, form: Form, text: str) -> Desk:
    """Change what stands in the blank; where many are taken, a space in an empty one takes one."""
    if form.field.kind is Kind.MANY and text == " ":
        return mark(desk, form, form.cursor)
    return _with(desk, replace(form, text=text[: most(form)], cursor=0))


def mark(desk: Desk, form: Form, index: int) -> Desk:
    """Take one of the answers on offer, or leave it again."""
    offered = options(form)
    if index >= len(offered):
        return tell(desk, Hint.NOTHING_FOUND)
    value = offered[index].value
    rest = tuple(each for each in form.marked if each != value)
    marked = rest if value in form.marked else (*rest, value)
    values = [each.value for each in form.field.options]
    at = values.index(value) if value in values else 0
    return _with(desk, replace(form, marked=marked, text="", cursor=at))


def answer_of(form: Form) -> str:
    """Return what is taken so far, as it is written; of a closed set in its own order."""
    field, marked = form.field, form.marked
    if field.closed:
        marked = tuple(each.value for each in field.options if each.value in form.marked)
    return field.joint.join(marked)


def point(desk: Desk, form: Form, index: int) -> Desk:
    """Put the cursor on an answer; beyond the last it stays there."""
    last = max(0, len(options(form)) - 1)
    return _with(desk, replace(form, cursor=min(max(0, index), last)))


def choose(desk: Desk, form: Form, index: int) -> Step:
    """Give one of the answers on offer."""
    if form.field.kind is Kind.MANY:
        return mark(desk, form, index), ()
    offered = options(form)
    if index >= len(offered):
        return tell(desk, Hint.NOTHING_FOUND), ()
    wrong = _wrong(form.field, offered[index].value)
    return _answer(desk, form, offered[index].value) if wrong is None else (tell(desk, wrong), ())


def confirm(desk: Desk, form: Form) -> Step:
    """Give the answer under the cursor, or what stands in the blank."""
    field, text = form.field, form.text.strip()
    if _picks(form):
        return choose(desk, form, form.cursor)
    text = answer_of(form) if field.kind is Kind.MANY else text
    if field.needed and not text:
        return tell(desk, Hint.NEEDED), ()
    wrong = _wrong(field, text) if text else None
    return _answer(desk, form, text) if wrong is None else (tell(desk, wrong), ())


def _picks(form: Form) -> bool:
    """Tell whether Enter takes the answer under the cursor."""
    match form.field.kind:
        case Kind.PICK:
            return True
        case Kind.WORDS | Kind.DAYS:
            return bool(options(form))
        case Kind.MANY:
            return bool(form.text.strip())
        case _:
            return False


def back(desk: Desk, form: Form) -> Desk:
    """Return to the question before; from the first one, leave the form."""
    if form.at == 0:
        return replace(desk, form=None, notice=None)
    return _with(desk, _at(replace(form, answers=form.answers[:-1]), form.at - 1))


def _answer(desk: Desk, form: Form, value: str) -> Step:
    answered = replace(form, answers=(*form.answers, (form.field.name, value)))
    if form.at + 1 < len(form.deed.fields):
        return _with(desk, _at(answered, form.at + 1)), ()
    return _carry_out(desk, form.deed, dict(answered.answers))


def _carry_out(desk: Desk, deed: Deed, answers: Answers) -> Step:
    made = deed.make(answers)
    return ask(desk, made, deed.name) if isinstance(made, Wish) else do(desk, made)


def _at(form: Form, index: int) -> Form:
    field = form.deed.fields[index]
    if field.kind is Kind.MANY:
        return replace(form, at=index, text="", cursor=0, marked=_parts(field))
    text = field.propose(dict(form.answers)) if field.propose else field.value
    return replace(form, at=index, text=text, cursor=field.at, marked=())


def _parts(field: Field) -> tuple[str, ...]:
    parts = (part.strip() for part in field.value.split(field.joint))
    return tuple(dict.fromkeys(part for part in parts if part))


def _with(desk: Desk, form: Form) -> Desk:
    return replace(desk, form=form, notice=None)


def _fits(option: Option, text: str) -> bool:
    words = f"{option.value} {option.label} {option.detail}".casefold()
    return all(word in words for word in text.casefold().split())


def most(form: Form) -> int:
    """Return how many characters the open blank takes."""
    return MAX_WORDS.get(form.field.name, REASON_WORDS)


def _wrong(field: Field, text: str) -> Hint | None:
    if field.kind is Kind.NUMBER and not _in_range(field, text):
        return Hint.WRONG_NUMBER
    if field.kind is Kind.TIME and not CLOCK.fullmatch(text):
        return Hint.WRONG_TIME
    if field.kind is Kind.DAYS and days_of(text) is None:
        return Hint.WRONG_DAYS
    return None


def _in_range(field: Field, text: str) -> bool:
    return bool(WHOLE.fullmatch(text)) and field.low <= int(text) <= field.high
