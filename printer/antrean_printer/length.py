"""How much of a roll a job takes, worked out from its bytes."""

from typing import assert_never

from antrean_printer.drawn import Bitmap, Blank, CutMark, Drawn, Symbol, TextLine
from antrean_printer.paper import Paper
from antrean_printer.qr import side
from antrean_printer.reader import read

DOTS_PER_MM = 8
HEAD_TO_KNIFE = 72
"""Dots between head and knife: the cut feeds the last line past it."""


def millimetres(job: bytes, paper: Paper) -> float:
    """Return the paper that ``job`` feeds, cuts included; bytes without a meaning feed none."""
    drawn = read(job, dots=paper.dots, strict=False)
    return sum(map(_dots, drawn)) / DOTS_PER_MM


def _dots(drawn: Drawn) -> int:
    match drawn:
        case TextLine(feed=feed) | Blank(feed=feed):
            return feed
        case Symbol():
            return side(drawn.data) * drawn.module
        case Bitmap():
            return drawn.height
        case CutMark():
            return HEAD_TO_KNIFE
        case _ as never:
            assert_never(never)
