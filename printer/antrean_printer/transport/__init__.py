"""The ways to a printer; each is opened anew for every job and has a deadline on all it does."""

from pathlib import Path

from antrean_printer.transport.base import Transport
from antrean_printer.transport.file import file_transport
from antrean_printer.transport.memory import Memory
from antrean_printer.transport.png import PngFolder
from antrean_printer.transport.serial import SerialLine
from antrean_printer.transport.tcp import TcpLine
from antrean_printer.transport.usb import UsbPrinter
from antrean_printer.uri import Address, parse_uri

__all__ = ["Transport", "open_transport", "transport_to"]


def open_transport(uri: str) -> Transport:
    """The way to the printer at this address, not yet opened; BadUri says what to write instead."""
    return transport_to(parse_uri(uri))


def transport_to(address: Address) -> Transport:
    """The way to the printer at an address that was read already."""
    transport = _transport(address)
    transport.answers = transport.answers and address.asks
    return transport


def _transport(address: Address) -> Transport:
    match address.kind:
        case "usb":
            return UsbPrinter(address.target)
        case "serial":
            return SerialLine(address.target, address.baud, address.flow)
        case "tcp":
            return TcpLine(address.target)
        case "file":
            return file_transport(address.target)
        case "png":
            return PngFolder(Path(address.target), address.paper.dots)
        case _:
            return Memory()
