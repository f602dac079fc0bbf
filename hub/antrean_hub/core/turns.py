"""Whose turn it is among lines with shares: two of one, then one of another, as evenly as can be.

Each line has a moment at which it is due; a call moves it on by what one visitor of its share
costs, and time to the moment it was due at (start-time fair queueing). Of the calls that two
waiting lines get between them, each has its share within one, over any stretch, whatever the
others do; and a line that was empty neither saves up turns nor loses them.
"""

from collections.abc import Mapping, Sequence
from math import lcm

from antrean_shared.words import StageId


def take_turn(
    waiting: Sequence[StageId], shares: Mapping[StageId, int], due: Mapping[StageId, int]
) -> tuple[StageId, dict[StageId, int]]:
    """Return whose turn it is of those ``waiting``, the first preferred, and when all are due next.

    ``shares`` holds every line of the counter. Times count from now: whoever is not named is due.
    """
    turn = min(waiting, key=lambda stage: due.get(stage, 0))
    passed = due.get(turn, 0)
    after = {stage: due.get(stage, 0) - passed for stage in shares}
    after[turn] = lcm(*shares.values()) // shares[turn]
    return turn, {stage: left for stage, left in after.items() if left > 0}
