"""What the paper path raises.

::

    PrinterError               a printer's fault, caught once, in the spool
    ├── NotFound      gone     nothing to open under that address
    ├── NotAllowed    gone     it is there, and this user may not open it
    ├── InUse         gone     it is there, and another program holds it
    ├── Stalled       stalled  it stopped taking bytes before the deadline
    ├── NoAnswer      silent   it sent nothing before the deadline
    └── Lost          lost     it went away in the middle

    BadUri                     an address that means nothing; the message says what to write
    BadTemplate                a layout that cannot be read; the message says where and why
    BadDocument                a document that no paper can carry: a bug, or a bad template
    UnknownBytes               the reader met bytes that it has no meaning for
"""

from antrean_printer.fault import Fault


class PrinterError(Exception):
    """The printer cannot be used now; the message is for a technician."""

    fault: Fault = Fault.ERROR
    """The word for it, that the kiosk has a sentence for."""
    sent: int = 0
    """How many bytes had left for the printer when it happened."""

    def __init__(self, message: str, *, sent: int = 0) -> None:
        super().__init__(message)
        self.sent = sent


class NotFound(PrinterError):
    """No device, no file, no listener under that address."""

    fault = Fault.GONE


class NotAllowed(PrinterError):
    """The device is there, but this user may not open it."""

    fault = Fault.GONE


class InUse(PrinterError):
    """The device is there, but another program holds it."""

    fault = Fault.GONE


class Stalled(PrinterError):
    """The printer stopped taking bytes before the deadline."""

    fault = Fault.STALLED


class NoAnswer(PrinterError):
    """The printer sent nothing before the deadline."""

    fault = Fault.SILENT


class Lost(PrinterError):
    """The connection went away while it was used."""

    fault = Fault.LOST


class BadUri(ValueError):
    """A printer's address that means nothing; the message says what to write instead."""


class BadTemplate(ValueError):
    """A layout that cannot be read: its file and line, and what to write instead."""


class BadDocument(ValueError):
    """A document that no paper can carry."""


class UnknownBytes(ValueError):
    """Bytes that the reader has no meaning for."""
