"""Numbers as words: digit by digit, as a whole number, or both, in Indonesian and English.

Every function returns words one by one, so that a voice may be put together from recorded words.
"""
# ruff: noqa: PLR2004 - ten, twenty and a hundred are what this module is about

from collections.abc import Callable
from typing import TypeAlias

from antrean_shared.words import NumberStyle

Words: TypeAlias = tuple[str, ...]
Cardinal: TypeAlias = Callable[[int], Words]


LARGEST = 999_999
"""Beyond this nobody in a hall counts; longer numbers are said digit by digit."""

DIGITS_ID: Words = tuple("nol satu dua tiga empat lima enam tujuh delapan sembilan".split())
DIGITS_EN: Words = tuple("zero one two three four five six seven eight nine".split())
_TEENS_EN: Words = (
    *"ten eleven twelve thirteen fourteen fifteen sixteen".split(),
    *"seventeen eighteen nineteen".split(),
)
_TENS_EN: Words = tuple("twenty thirty forty fifty sixty seventy eighty ninety".split())

WORDS_ID: Words = (*DIGITS_ID, *"sepuluh sebelas belas puluh seratus ratus seribu ribu".split())
WORDS_EN: Words = (*DIGITS_EN, *_TEENS_EN, *_TENS_EN, "hundred", "and", "thousand")


def number(digits: str, style: NumberStyle, names: Words, cardinal: Cardinal) -> Words:
    """Return how the ``digits`` of a ticket are said, e.g. ``017``."""
    if style is NumberStyle.DIGIT or len(digits) > len(str(LARGEST)):
        return tuple(names[int(digit)] for digit in digits)
    if style is NumberStyle.BILANGAN:
        return cardinal(int(digits))
    rest = digits.lstrip("0")
    zeros = (names[0],) * (len(digits) - len(rest))
    return (*zeros, *cardinal(int(rest))) if rest else zeros


def indonesian(n: int) -> Words:
    """Return ``n`` (0 to 999,999) in Indonesian words."""
    if n >= 1000:
        return (*_many(n // 1000, "seribu", "ribu"), *_rest(indonesian, n % 1000))
    if n >= 100:
        return (*_many(n // 100, "seratus", "ratus"), *_rest(indonesian, n % 100))
    if n >= 20:
        return (DIGITS_ID[n // 10], "puluh", *_rest(indonesian, n % 10))
    if n >= 12:
        return (DIGITS_ID[n - 10], "belas")
    return (("sepuluh", "sebelas")[n - 10],) if n >= 10 else (DIGITS_ID[n],)


def english(n: int) -> Words:
    """Return ``n`` (0 to 999,999) in English words."""
    if n >= 1000:
        return (*english(n // 1000), "thousand", *_after(n % 1000))
    if n >= 100:
        return (DIGITS_EN[n // 100], "hundred", *_after(n % 100))
    if n >= 20:
        return (_TENS_EN[n // 10 - 2], *_rest(english, n % 10))
    return (_TEENS_EN[n - 10],) if n >= 10 else (DIGITS_EN[n],)


def _many(n: int, one: str, unit: str) -> Words:
    return (one,) if n == 1 else (*indonesian(n), unit)


def _rest(cardinal: Cardinal, n: int) -> Words:
    return cardinal(n) if n else ()


def _after(n: int) -> Words:
    return ("and", *english(n)) if 0 < n < 100 else _rest(english, n)
