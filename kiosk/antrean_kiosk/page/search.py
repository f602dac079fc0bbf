"""Finds the services that a visitor means, however they spell it: ``antrian ktp``, ``pasport``.

A hall has some sixty services with two thousand words, and names of two or three letters (KK, SIM)
on which a general likeness is blind; so the match is our own and small: whole words, beginnings,
then a slip of the finger or two in longer words. It takes about a millisecond.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from antrean_shared.wire import Agency, Service, View

EMPTY_WORDS = frozenset(
    """antrean antrian antre antri nomor nomer no mau ingin buat bikin membuat urus mengurus
    pengurusan layanan untuk di ke dan yang saya the a an my to for of get need i queue ticket
    number""".split()
)
"""What people say around the thing they want."""
WHOLE, BEGINNING, SLIP, TWO_SLIPS = 1.0, 0.85, 0.7, 0.5
OWN_WORD, AGENCY_WORD = 1.0, 0.8
"""The service's own name and keywords say more than its agency's."""
ENOUGH = 0.5
"""A word of the visitor is answered when something is at least so much like it."""
SLIP_FROM, TWO_SLIPS_FROM = 4, 7
"""How long a word must be before one slip, or two, still mean the same."""

WORD = re.compile(r"[a-z0-9]+")


def find(view: View, text: str) -> list[Service]:
    """Return the services that ``text`` may mean, the likeliest first; most used among equals."""
    wanted = [word for word in words(text) if word not in EMPTY_WORDS]
    if not wanted:
        return []
    agencies = {agency.id: agency for agency in view.agencies}
    answers = [
        (_answers(wanted, each, agencies.get(each.agency)), each)
        for each in view.services
        if each.active
    ]
    most = max((_heard(best) for best, _ in answers), default=0)
    found = [(sum(best), each) for best, each in answers if _heard(best) == most > 0]
    return [each for _, each in sorted(found, key=lambda one: (-one[0], -visits(one[1])))]


def words(text: str) -> list[str]:
    """Return the words of ``text`` without case, accents and signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    return WORD.findall(plain.replace("e-", "e"))


def visits(service: Service) -> int:
    """Visitors of a usual day: by the hall's own count, or else as its office says."""
    return service.daily if service.used is None else service.used


def _answers(wanted: list[str], service: Service, agency: Agency | None) -> list[float]:
    """Return how well the service answers each of the words."""
    known = list(_known(service, agency))
    return [max(_alike(word, *each) for each in known) for word in wanted]


def _heard(best: list[float]) -> int:
    """Count the words that are answered: who names two things wants what has both."""
    return sum(each >= ENOUGH for each in best)


def _known(service: Service, agency: Agency | None) -> Iterator[tuple[str, float]]:
    for text in (service.name, service.name_en, *service.keywords):
        yield from _weighed(words(text), OWN_WORD)
    if agency is not None:
        for text in (agency.short, agency.name, agency.name_en):
            yield from _weighed(words(text), AGENCY_WORD)


def _weighed(found: Iterable[str], weight: float) -> Iterator[tuple[str, float]]:
    return ((word, weight) for word in found)


def _alike(wanted: str, word: str, weight: float) -> float:
    return weight * _likeness(wanted, word)


def _likeness(wanted: str, word: str) -> float:
    if wanted == word:
        return WHOLE
    if word.startswith(wanted):
        return BEGINNING
    slips = 2 if len(wanted) >= TWO_SLIPS_FROM else 1 if len(wanted) >= SLIP_FROM else 0
    if abs(len(wanted) - len(word)) > slips or wanted[0] != word[0]:
        return 0.0
    distance = _distance(wanted, word)
    return 0.0 if distance > slips else SLIP if distance == 1 else TWO_SLIPS


def _distance(one: str, two: str) -> int:
    """Count the letters to change, add, leave out or swap with a neighbour."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, letter in enumerate(one, start=1):
        previous, row = row, [i]
        for j, other in enumerate(two, start=1):
            step = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != other))
            swapped = i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other
            row.append(min(step, before[j - 2] + 1) if swapped else step)
        before = previous
    return row[-1]
