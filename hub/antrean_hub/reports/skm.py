"""The satisfaction index of PermenPANRB 14/2017: nine elements, answers 1 to 4, one figure.

Computed in fractions: a hall must not lose or win a grade by the last bit of a float.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from msgspec import Struct

ELEMENTS = 9
LEAST, MOST = 1, 4
"""What an answer may be."""
Answers: TypeAlias = tuple[int | None, ...]
"""One respondent's, by element; None where nothing was ticked."""


class Weight(StrEnum):
    """What each of the nine elements weighs. The regulation's example rounds, and so do regions;
    nine answers of 4 then make 99 or 99.9, never 100."""

    EXACT = "tepat"
    THREE = "0,111"
    TWO = "0,11"


WEIGHTS = {
    Weight.EXACT: Fraction(1, ELEMENTS),
    Weight.THREE: Fraction(111, 1000),
    Weight.TWO: Fraction(11, 100),
}
SCALE = 25
"""The index goes to 100, the answers to 4."""


class Grade(Struct, frozen=True):
    """What an index is called, from its least on."""

    least: Decimal
    letter: str
    words: str


GRADES = (
    Grade(Decimal("88.31"), "A", "Sangat Baik"),
    Grade(Decimal("76.61"), "B", "Baik"),
    Grade(Decimal("65.00"), "C", "Kurang Baik"),
    Grade(Decimal(0), "D", "Tidak Baik"),
)

# Krejcie and Morgan: chi square for 95 %, an even split, an error of 5 %.
CHI2, HALF, ERROR2 = Fraction(3841, 1000), Fraction(1, 4), Fraction(1, 400)


class Score(Struct, frozen=True):
    """What a set of respondents said."""

    respondents: int
    sums: tuple[int, ...]
    counts: tuple[int, ...]
    means: tuple[Fraction | None, ...]
    """NRR of each element; None where nobody answered it."""
    weighted: tuple[Fraction | None, ...]
    index: Decimal | None
    """NIK, to two decimals; None while an element has no answer at all."""

    @property
    def grade(self) -> Grade | None:
        """Return the grade of the index as it is published: rounded first."""
        return None if self.index is None else grade_of(self.index)

    @property
    def lowest(self) -> tuple[int, ...]:
        """Return the three elements to mend first, by their place from 0."""
        answered = [each for each in range(ELEMENTS) if self.means[each] is not None]
        return tuple(sorted(answered, key=lambda each: (self.means[each] or 0, each))[:3])


def score(answers: Sequence[Answers], weight: Weight) -> Score:
    """Count the answers of some respondents."""
    columns = [[each[nth] for each in answers] for nth in range(ELEMENTS)]
    said = [[each for each in column if each is not None] for column in columns]
    means = tuple(Fraction(sum(each), len(each)) if each else None for each in said)
    weighted = tuple(None if each is None else each * WEIGHTS[weight] for each in means)
    known = [each for each in weighted if each is not None]
    whole = len(known) == ELEMENTS
    return Score(
        respondents=len(answers),
        sums=tuple(map(sum, said)),
        counts=tuple(map(len, said)),
        means=means,
        weighted=weighted,
        index=rounded(sum(known, Fraction(0)) * SCALE, "0.01") if whole else None,
    )


def grade_of(index: Decimal) -> Grade:
    """Return what an index is called."""
    return next(each for each in GRADES if index >= each.least)


def respondents_needed(served: int) -> int:
    """Return how many must be asked of so many served (Krejcie and Morgan)."""
    if served <= 0:
        return 0
    needed = CHI2 * served * HALF / (ERROR2 * (served - 1) + CHI2 * HALF)
    return int(rounded(needed, "1"))


def rounded(value: Fraction, step: str) -> Decimal:
    """Return a fraction to so many decimals, half away from zero as people round."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal(step), rounding=ROUND_HALF_UP)
