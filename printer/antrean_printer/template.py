"""A paper's layout as lines of plain text, that a technician edits without touching a program.

::

    # A line that begins with # says nothing.
    sample number = A2-017              what {number} is in a preview

    center bold: {hall}                 a paragraph; its looks stand before the colon
    center x6 bold: {number}            six times as large; x2x1 is twice as wide
    tall: {where}                       twice as high
    pair bold: Menunggu | {ahead} orang label at the left edge, value at the right
    rule                                a line from edge to edge
    gap 2                               empty lines
    logo: logo.png                      a picture beside this file
    qr: {url}                           a QR code; qr 5: for a smaller one
    cut                                 the end; cut full lets the paper fall

    [priority] center inverse: PRIORITAS    only where {priority} says something
    [priority not en] text: …               all of them must hold

A line whose fields are all empty is left out. A field of several values repeats its line.
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import TypeAlias

import msgspec

from antrean_printer.document import (
    Align,
    Block,
    Cut,
    Document,
    Gap,
    Logo,
    Pair,
    Qr,
    Rule,
    Text,
)
from antrean_printer.errors import BadTemplate
from antrean_printer.logo import load

Fields: TypeAlias = Mapping[str, str | tuple[str, ...]]

LINE = re.compile(r"(?:\[(?P<when>[^\]]*)\]\s*)?(?P<head>[^:]*?)\s*(?::\s?(?P<text>.*))?")
SAMPLE = re.compile(r"sample\s+(?P<name>\w+)\s*=\s*(?P<value>.*)")
SIZE = re.compile(r"x([1-8])(?:x([1-8]))?")
ALIGNS = {align.value: align for align in Align}
KINDS = ("text", "pair", "qr", "logo", "rule", "gap", "cut")
LOOKS = (*ALIGNS, "bold", "inverse", "tall", "x2…x8")
ALONE = ("rule", "gap", "cut")
"""Kinds without a text."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A field that must say something, or must not."""

    field: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the template."""

    place: str
    """File and line, for what goes wrong when it is filled."""
    kind: str
    looks: Mapping[str, object]
    text: str
    when: tuple[Condition, ...] = ()
    logo: Logo | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that its text holds."""
        return tuple(name for _, name, _, _ in Formatter().parse(self.text) if name is not None)


@dataclass(frozen=True, slots=True)
class Template:
    """A layout that was read and found good."""

    rows: tuple[Row, ...]
    samples: Mapping[str, str]

    def check(self, known: Iterable[str]) -> None:
        """Raise BadTemplate for the first field that is not of ``known``."""
        names = sorted(known)
        for row in self.rows:
            for field in (*row.fields, *(each.field for each in row.when)):
                if field not in names:
                    raise BadTemplate(f"{row.place}: {_unknown('field', field, names)}")

    def fill(self, fields: Fields) -> Document:
        """Return the paper with these fields; one that is not there is empty."""
        return Document(tuple(block for row in self.rows for block in _blocks(row, fields)))


def read(path: Path) -> Template:
    """Read a template; raises BadTemplate with file, line and what to write instead."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadTemplate(f"{path} cannot be read: {error}") from error
    return parse(text, str(path), path.parent)


def parse(text: str, name: str, folder: Path) -> Template:
    """Read a template's text; pictures lie in ``folder``. Raises BadTemplate."""
    samples: dict[str, str] = {}
    rows: list[Row] = []
    for number, line in enumerate(text.splitlines(), start=1):
        place, written = f"{name}:{number}", line.strip()
        sample = SAMPLE.fullmatch(written)
        if sample is not None:
            samples[sample["name"]] = sample["value"]
        elif written and not written.startswith("#"):
            rows.append(_row(place, written, folder))
    if not rows:
        raise BadTemplate(f"{name} says nothing; begin with a line like: center bold: {{number}}")
    return Template(tuple(rows), samples)


def _row(place: str, written: str, folder: Path) -> Row:
    parts = LINE.fullmatch(written)
    if parts is None:
        raise BadTemplate(f"{place}: a [condition] must end with ]")
    kind, looks = _looks(place, parts["head"])
    text = parts["text"]
    if (text is None) != (kind in ALONE):
        needed = "no text" if kind in ALONE else "a colon and a text"
        raise BadTemplate(f"{place}: {kind} needs {needed}; write for example {EXAMPLES[kind]}")
    when = tuple(_conditions(place, parts["when"] or ""))
    logo = _logo(place, folder / text) if kind == "logo" and text else None
    row = Row(place, kind, looks, "" if logo else text or "", when, logo)
    _must_be_whole(row)
    return row


EXAMPLES = {
    "text": "text: Selamat datang",
    "pair": "pair: Loket | {where}",
    "qr": "qr: {url}",
    "logo": "logo: logo.png",
    "rule": "rule",
    "gap": "gap 2",
    "cut": "cut",
}


def _looks(place: str, head: str) -> tuple[str, dict[str, object]]:
    """The kind and the looks that stand before the colon."""
    kind, looks = "text", dict[str, object]()
    for word in head.split():
        if word in KINDS:
            kind = word
        else:
            looks |= _look(place, kind, word)
    return kind, looks


def _look(place: str, kind: str, word: str) -> dict[str, object]:
    size = SIZE.fullmatch(word)
    if size is not None:
        return {"width": int(size[1]), "height": int(size[2] or size[1])}
    if word.isdecimal() and kind in ("gap", "qr"):
        return {"lines" if kind == "gap" else "module": int(word)}
    if word in ALIGNS:
        return {"align": ALIGNS[word]}
    if word == "tall":
        return {"height": 2}
    if word in ("bold", "inverse", "full"):
        return {word: True}
    raise BadTemplate(f"{place}: {_unknown('word', word, (*KINDS, *LOOKS))}")


def _conditions(place: str, words: str) -> Iterator[Condition]:
    wanted = True
    for word in words.split():
        if word == "not":
            wanted = False
            continue
        if not word.isidentifier():
            raise BadTemplate(f"{place}: [{words}] names no field; write for example [priority]")
        yield Condition(word, wanted)
        wanted = True


def _logo(place: str, path: Path) -> Logo:
    try:
        return load(path)
    except OSError as error:
        raise BadTemplate(f"{place}: the picture {path} cannot be read: {error}") from error


def _must_be_whole(row: Row) -> None:
    try:
        fields = row.fields
        _block(row, row.text.format(**dict.fromkeys(fields, "x")))
    except (ValueError, KeyError, IndexError) as error:
        raise BadTemplate(f"{row.place}: braces hold one name, {{like_this}}: {error}") from error
    except msgspec.ValidationError as error:
        raise BadTemplate(f"{row.place}: {error}") from error


def _blocks(row: Row, fields: Fields) -> Iterator[Block]:
    if not all(bool(fields.get(each.field)) is each.wanted for each in row.when):
        return
    names = row.fields
    values = {name: fields.get(name, "") for name in names}
    if names and not any(values.values()):
        return
    for each in _each(values):
        yield _block(row, row.text.format(**each))


def _each(values: Fields) -> Iterator[dict[str, str]]:
    """One set of values for every line: a field of several values repeats it."""
    times = max((len(each) for each in values.values() if isinstance(each, tuple)), default=1)
    for nth in range(times):
        yield {
            name: value if isinstance(value, str) else value[nth] if nth < len(value) else ""
            for name, value in values.items()
        }


def _block(row: Row, text: str) -> Block:
    if row.logo is not None:
        return row.logo
    match row.kind:
        case "pair":
            left, bar, right = text.partition("|")
            if not bar:
                raise BadTemplate(f"{row.place}: a pair needs a | between its two sides")
            return _made(Pair, row, left=left.strip(), right=right.strip())
        case "qr":
            return _made(Qr, row, data=text)
        case "text":
            return _made(Text, row, text=text)
        case _:
            return _made(Cut, row) if row.kind == "cut" else _plain(row)


def _plain(row: Row) -> Block:
    return _made(Gap, row) if row.kind == "gap" else _made(Rule, row)


def _made(kind: type[Block], row: Row, **more: str) -> Block:
    """Return the block with its looks; one that it cannot have is an error of the template."""
    block = kind.__struct_config__.tag
    unfit = sorted(set(row.looks) - set(kind.__struct_fields__))
    if unfit:
        raise BadTemplate(f"{row.place}: a {block} cannot be {unfit[0]}")
    described = {"block": block, **row.looks, **more}
    try:
        return msgspec.convert(described, kind)
    except msgspec.ValidationError as error:
        raise BadTemplate(f"{row.place}: {error}") from error


def _unknown(what: str, word: str, names: Iterable[str]) -> str:
    names = list(names)
    near = difflib.get_close_matches(word, names, n=1)
    meant = f"did you mean {near[0]}?" if near else f"write one of {', '.join(names)}"
    return f"there is no {what} {word!r} here; {meant}"
