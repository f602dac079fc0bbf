"""The two languages of the voice, as data: their letters, numbers and fixed phrases."""

from collections.abc import Mapping

from msgspec import Struct

from antrean_shared.words import NumberStyle
from antrean_voice.numbers import (
    DIGITS_EN,
    DIGITS_ID,
    LARGEST,
    WORDS_EN,
    WORDS_ID,
    Cardinal,
    Words,
    english,
    indonesian,
    number,
)


class Language(Struct, frozen=True, kw_only=True):
    """How one language says a call. Each fixed phrase is one recording of a voice pack."""

    code: str
    letters: Mapping[str, str]
    """The name of each letter."""
    digits: Words
    number_words: Words
    """Every word that a number may need."""
    cardinal: Cardinal
    queue_number: str
    number: str
    priority: str
    proceed: str
    counter: str
    purpose: str
    """Stands before the name of a step."""
    signs: Mapping[str, str]
    """What a sign is called in running text; others are a pause or nothing."""
    dot: str
    """What the dot of an address is called."""
    said_as: Mapping[str, Words]
    """Capitals that are not spelt but said as words."""
    dialled: frozenset[str]
    """A number that follows one of these words is said digit by digit."""

    def count(self, n: int) -> Words:
        """Return ``n`` as a whole number; digit by digit where it is too long for one."""
        return self.cardinal(n) if n <= LARGEST else self.ticket(str(n), NumberStyle.DIGIT)

    def ticket(self, digits: str, style: NumberStyle) -> Words:
        """Return the digits of a ticket in the hall's style."""
        return number(digits, style, self.digits, self.cardinal)

    def spell(self, letters: str) -> Words:
        """Return the names of ``letters``; a digit among them is named too."""
        return tuple(self._name(each) for each in letters.upper())

    def _name(self, character: str) -> str:
        return self.digits[int(character)] if character.isdigit() else self.letters[character]


_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_EYD = "a be ce de e ef ge ha i je ka el em en o pe ki er es te u ve we eks ye zet".split()

INDONESIAN = Language(
    code="id",
    letters=dict(zip(_ALPHABET, _EYD, strict=True)),
    digits=DIGITS_ID,
    number_words=WORDS_ID,
    cardinal=indonesian,
    queue_number="nomor antrean",
    number="nomor",
    priority="antrean prioritas",
    proceed="silakan menuju",
    counter="loket",
    purpose="untuk",
    signs={"&": "dan", "%": "persen", "+": "tambah"},
    dot="titik",
    said_as={
        **{each: (each.lower(),) for each in "SIM SAMSAT NIK PIN TASPEN LAPOR SIMULASI".split()},
        "WIB": ("waktu", "indonesia", "barat"),
        "WITA": ("waktu", "indonesia", "tengah"),
        "WIT": ("waktu", "indonesia", "timur"),
    },
    dialled=frozenset({"sms", "telepon", "telp", "wa", "whatsapp", "nomor"}),
)
ENGLISH = Language(
    code="en",
    letters=dict(zip(_ALPHABET, _ALPHABET, strict=True)),
    digits=DIGITS_EN,
    number_words=WORDS_EN,
    cardinal=english,
    queue_number="queue number",
    number="number",
    priority="priority queue",
    proceed="please proceed to",
    counter="counter",
    purpose="for",
    signs={"&": "and", "%": "percent", "+": "plus"},
    dot="dot",
    said_as={"A": ("a",), "I": ("i",), "PIN": ("pin",), "SIMULASI": ("simulation",)},
    dialled=frozenset({"sms", "phone", "call", "dial", "whatsapp", "number"}),
)
LANGUAGES: Mapping[str, Language] = {each.code: each for each in (INDONESIAN, ENGLISH)}
FIRST = INDONESIAN
"""Every call is said in it before any other."""
