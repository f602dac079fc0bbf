"""What a technician does about each fault, in one sentence; visitors read the kiosk's own."""

from antrean_printer.fault import Fault
from antrean_printer.status import Status

REMEDIES = {
    Fault.PAPER_OUT: "The roll is used up: put in a new one and close the cover.",
    Fault.COVER_OPEN: "The cover is open: press it shut until it clicks.",
    Fault.CUTTER: "The cutter is stuck: switch off, free the paper, switch on again.",
    Fault.ERROR: "The printer reports an error: free the paper, let it cool, switch it off and on.",
    Fault.OFFLINE: "The printer is offline: press its feed button, or switch it off and on.",
    Fault.SILENT: "The printer does not answer: is it on? If it never can, add ?status=no.",
    Fault.NONSENSE: "What answers is not a printer: check the baud rate and the device.",
    Fault.GONE: "The printer cannot be reached: check its cable, its power and the address.",
    Fault.STALLED: "The printer takes no more data: check paper and cover, switch it off and on.",
    Fault.LOST: "The connection broke off: check the cable and the power.",
}
CONDITIONS = {
    Status.OK: "The printer is ready.",
    Status.NEAR_END: "The printer is ready; the roll is nearly used up, have a new one at hand.",
    Status.UNASKED: "This kind of printer cannot be asked; every job is taken on trust.",
}


def sentence(status: Status) -> str:
    """How the printer is and what to do about it."""
    fault = status.fault
    return CONDITIONS[status] if fault is None else REMEDIES[fault]
