"""Folding a text into lines: between words where possible, inside a word where it must be."""

from collections.abc import Iterator


def fold(text: str, columns: int) -> list[str]:
    """The lines of a text, none longer than ``columns`` (at least 1); at least one line."""
    return [line for paragraph in text.split("\n") for line in _fill(paragraph, max(1, columns))]


def fold_evenly(text: str, columns: int) -> list[str]:
    """As ``fold``, and with as few lines, but none much shorter than the others."""
    lines = fold(text, columns)
    for narrower in range(columns - 1, max(map(len, text.split()), default=1) - 1, -1):
        tried = fold(text, narrower)
        if len(tried) > len(lines):
            break
        lines = tried
    return lines


def _fill(paragraph: str, columns: int) -> Iterator[str]:
    line = ""
    for piece in _pieces(paragraph, columns):
        if line and len(line) + 1 + len(piece) > columns:
            yield line
            line = piece
        else:
            line = f"{line} {piece}" if line else piece
    yield line


def _pieces(paragraph: str, columns: int) -> Iterator[str]:
    """The words, those that are too long in pieces."""
    for word in paragraph.split():
        for start in range(0, len(word), columns):
            yield word[start : start + columns]
