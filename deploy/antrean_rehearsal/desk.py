"""The supervisor at the desk: signs in, looks over the hall, and tells all of it something."""

from antrean_rehearsal.hands import Hands
from antrean_rehearsal.stage import SUPERVISOR, SUPERVISOR_PIN

OVER_THE_HALL = "map"
QUESTIONS_AFTER_THE_WORDS = 3
"""In English too, in which zones, and is that right: as it stands, each time."""


def sign_in(hands: Hands) -> None:
    """Come to work: name and PIN, by keyboard, until the hall is on show."""
    hands.wait("officer")
    hands.wait("Terhubung")
    for answer in (SUPERVISOR, SUPERVISOR_PIN):
        hands.type(answer)
        hands.press("Return")
    hands.wait(OVER_THE_HALL)


def announce(hands: Hands, words: str) -> None:
    """Say ``words`` on every screen of the hall, and come back to the hall."""
    hands.press("F4")
    hands.wait("deed-say")
    hands.press("1")
    hands.wait("formQuestion")
    hands.type(words)
    for _ in range(1 + QUESTIONS_AFTER_THE_WORDS):
        hands.press("Return")
    hands.wait(words)
    hands.press("F1")
    hands.wait(OVER_THE_HALL)
