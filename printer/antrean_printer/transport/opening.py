"""Why a device did not open, in words that say what to do."""

from errno import EACCES, EAGAIN, EBUSY, EPERM

from antrean_printer.errors import InUse, NotAllowed, NotFound, PrinterError


def cannot_open(name: str, group: str, error: OSError) -> PrinterError:
    """The error for a device that refused to open; ``group`` is who may open it."""
    if error.errno in (EACCES, EPERM):
        return NotAllowed(f"{name} may not be opened by this user; add the user to group {group}")
    if error.errno in (EBUSY, EAGAIN):
        return InUse(f"{name} is held by another program; stop that program")
    reason = error.strerror or str(error)
    return NotFound(f"{name} cannot be opened ({reason}); check the cable and that it is on")
