"""A moment by which something has to be over."""

from time import monotonic


class Deadline:
    """A point in time, handed down so that many small waits never add up to a long one."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds until the deadline, never negative."""
        return max(0.0, self._end - monotonic())

    @property
    def passed(self) -> bool:
        """Whether there is no time left."""
        return self.left == 0.0
