"""What stops a set-up, in words for a technician."""


class SetupFailed(Exception):
    """What was asked for cannot be done; the text says why and what to do."""


class Wrong(Exception):
    """An answer that cannot be taken; the text says why. The question is asked again."""
